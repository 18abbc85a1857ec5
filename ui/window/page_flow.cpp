#include "ui/window/page_flow.h"

#include <QWidget>

namespace maalbilde {

PageFlow::PageFlow(const Workplace& workplace) : QObject(&workplace.window), m_at(workplace) {}

} // namespace maalbilde
