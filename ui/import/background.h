#pragma once

#include <QtConcurrent/qtconcurrentrun.h>

#include <QFutureWatcher>
#include <QObject>
#include <functional>
#include <memory>
#include <utility>

namespace maalbilde {

/// One piece of work at a time beside the thread of the window. Work that is overtaken, called off or left
/// behind by its owner runs to its end, and nobody hears of it; so it must own all that it touches, and must
/// not throw.
class Background : public QObject {
public:
    using QObject::QObject;

    /// Does the work, and then says `done` with its outcome on the thread of the window.
    template <typename Outcome>
    void run(std::function<Outcome()> work, std::function<void(Outcome)> done) {
        cancel();
        auto watcher = std::make_unique<QFutureWatcher<Outcome>>();
        auto* const followed = watcher.get();
        connect(followed, &QFutureWatcherBase::finished, this, [this, followed, done = std::move(done)] {
            auto future = followed->future();
            followed->disconnect();
            followed->deleteLater();
            static_cast<void>(m_watcher.release()); // it deletes itself
            done(future.takeResult());
        });
        followed->setFuture(QtConcurrent::run(std::move(work)));
        m_watcher = std::move(watcher);
    }

    void cancel() { m_watcher.reset(); }

    [[nodiscard]] bool isBusy() const { return m_watcher != nullptr; }

private:
    std::unique_ptr<QFutureWatcherBase> m_watcher;
};

} // namespace maalbilde
