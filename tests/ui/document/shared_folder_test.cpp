#include "ui/document/shared_folder.h"

#include <catch2/catch.hpp>

namespace maalbilde {

TEST_CASE("A folder that a service copies is known by its name, wherever it lies in the path") {
    using Kind = SharedFolder::Kind;

    struct Case {
        const char* path;
        const char* fileSystem;
        Kind kind;
        const char* name;
    };

    const auto [path, fileSystem, kind, name] =
        GENERATE(Case{"C:/Users/kari/OneDrive/region.maalbilde", "NTFS", Kind::synced, "OneDrive"},
                 Case{"C:\\Users\\kari\\OneDrive - Elverum kommune\\Mål\\r.maalbilde", "NTFS", Kind::synced,
                      "OneDrive"},
                 Case{"/home/kari/Dropbox/r.maalbilde", "ext4", Kind::synced, "Dropbox"},
                 Case{"/home/kari/dropbox/r.maalbilde", "ext4", Kind::synced, "Dropbox"},
                 Case{"/home/kari/Dropboxes/r.maalbilde", "ext4", Kind::none, ""},
                 Case{"/home/kari/OneDrive", "ext4", Kind::none, ""}, // a file of that name
                 Case{"/mnt/felles/r.maalbilde", "cifs", Kind::network, "cifs"},
                 Case{"/mnt/felles/r.maalbilde", "nfs4", Kind::network, "nfs4"},
                 Case{"/mnt/felles/r.maalbilde", "fuse.sshfs", Kind::network, "fuse.sshfs"},
                 Case{"//server/felles/r.maalbilde", "", Kind::network, ""},
                 Case{"/home/kari/r.maalbilde", "btrfs", Kind::none, ""});
    CAPTURE(path);
    CHECK(sharedFolder(QString::fromUtf8(path), QLatin1String(fileSystem)) ==
          SharedFolder{kind, QLatin1String(name)});
}

} // namespace maalbilde
