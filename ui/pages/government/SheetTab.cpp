// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/SheetTab.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>

#include "application/GovernmentService.h"
#include "application/Workspace.h"
#include "models/QtTranslator.h"
#include "pages/government/ReportView.h"
#include "pages/government/SheetGoals.h"
#include "pages/government/SheetLists.h"
#include "pages/government/SheetText.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/DetailView.h"
#include "widgets/EmptyState.h"
#include "widgets/FigurePanel.h"
#include "widgets/LedgerView.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::textOf;
using models::toQString;

namespace {

constexpr int kIdLetters = 9;
constexpr int kDetailWidth = 376;
constexpr std::size_t kPayeesPerBlock = 3;

}  // namespace

SheetTab::SheetTab(Session& session, QWidget* parent)
    : GovernmentTab(session, parent),
      m_title(new QLabel(this)),
      m_id(new QLineEdit(this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_inList(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_parts(new QTabWidget(this)),
      m_outline(new QTextBrowser(this)),
      m_budget(new ReportView(session, QStringLiteral("sheetBudget"), this)),
      m_goals(new SheetGoals(session, this)),
      m_logic(new FigurePanel(
          session,
          [this] {
              return m_session.workspace().government().logicFigure(*edition(), m_project.value_or(0),
                                                                    models::qtTranslator());
          },
          this)),
      m_payments(new QSplitter(Qt::Horizontal, this)),
      m_flow(new FigurePanel(
          session,
          [this] {
              return m_session.workspace().government().paymentFigure(*edition(), m_project.value_or(0),
                                                                      kPayeesPerBlock, models::qtTranslator());
          },
          this)),
      m_flowDetail(new DetailView(this)),
      m_inspection(new QTextBrowser(this)),
      m_lists(new SheetLists(session, this)) {
    layOutParts();
    connectParts();
    retranslate();
}

void SheetTab::layOutParts() {
    setObjectName(QStringLiteral("governmentSheet"));
    m_title->setObjectName(QStringLiteral("sheetTitle"));
    m_title->setTextFormat(Qt::RichText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setWordWrap(true);
    m_id->setObjectName(QStringLiteral("sheetId"));
    m_id->setMaximumWidth(m_id->fontMetrics().horizontalAdvance(QLatin1Char('0')) * (kIdLetters + 4));
    m_id->setValidator(new QIntValidator(1, std::numeric_limits<int>::max(), m_id));
    m_previous->setObjectName(QStringLiteral("previousGovernmentSheet"));
    m_next->setObjectName(QStringLiteral("nextGovernmentSheet"));
    m_inList->setObjectName(QStringLiteral("sheetInList"));
    m_parts->setObjectName(QStringLiteral("sheetParts"));
    m_outline->setObjectName(QStringLiteral("sheetOutline"));
    m_inspection->setObjectName(QStringLiteral("sheetInspection"));
    for (auto* text : {m_outline, m_inspection}) {
        text->setOpenLinks(false);
        text->setFrameShape(QFrame::NoFrame);
        text->document()->setDocumentMargin(Theme::kGrid * 2);
    }
    m_payments->addWidget(m_flow);
    m_payments->addWidget(m_flowDetail);
    m_payments->setStretchFactor(0, 1);
    m_payments->setStretchFactor(1, 0);
    m_payments->setSizes({800, kDetailWidth});
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_outline, m_budget, m_goals, m_logic, m_payments, m_inspection, m_lists}) {
        m_parts->addTab(part, QString());
    }
    auto* header = new QHBoxLayout;
    header->setContentsMargins(Theme::kGrid * 2, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    header->setSpacing(Theme::kGrid);
    header->addWidget(m_title, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_id, m_previous, m_next, m_inList}) {
        header->addWidget(widget);
    }
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_parts);
    m_budget->bar().addStretch();
    m_budget->stayOnSheet();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_stack, 1);
}

void SheetTab::connectParts() {
    connect(m_parts, &QTabWidget::currentChanged, this, &SheetTab::readPart);
    connect(m_id, &QLineEdit::returnPressed, this, [this] { showProject(m_id->text().toLongLong()); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_inList, &QToolButton::clicked, this, [this] {
        if (m_project) {
            emit listRequested(*m_project);
        }
    });
    connect(m_budget, &ReportView::summaryChanged, this, &SheetTab::setSummary);
    const auto readAnew = [this] {
        retranslate();
        setEdition(edition());
    };
    connect(&m_session, &Session::schemeChanged, this, readAnew);
    connect(&m_session, &Session::unitChanged, this, readAnew);
}

SheetTab::PartId SheetTab::part() const {
    return static_cast<PartId>(m_parts->currentIndex());
}

void SheetTab::showPart(PartId part) {
    m_parts->setCurrentIndex(part);
}

void SheetTab::showProject(qint64 project) {
    m_project = project;
    setEdition(edition());
}

// Beside it in the order of 予算事業ID.
void SheetTab::step(int by) {
    if (!edition() || !m_project) {
        return;
    }
    const auto book = m_session.workspace().government().book(*edition());
    if (!book || (*book)->programmes().empty()) {
        return;
    }
    const auto programmes = (*book)->programmes();
    const auto at = std::lower_bound(programmes.begin(), programmes.end(), *m_project,
                                     [](const auto& programme, qint64 project) { return programme.project < project; });
    const auto wanted = std::clamp<std::ptrdiff_t>((at - programmes.begin()) + by, 0,
                                                   static_cast<std::ptrdiff_t>(programmes.size()) - 1);
    showProject(programmes[static_cast<std::size_t>(wanted)].project);
}

void SheetTab::copySelection() {
    if (part() == Budget) {
        m_budget->ledger().copySelection();
    } else if (part() == Goals) {
        m_goals->table().copySelection();
    } else if (part() == LogicModel) {
        m_logic->copyFigure();
    } else if (part() == Payments) {
        m_flow->copyFigure();
    } else if (part() == Lists) {
        m_lists->table().copySelection();
    } else {
        (part() == Outline ? m_outline : m_inspection)->copy();
    }
}

bool SheetTab::find() {
    m_id->setFocus(Qt::ShortcutFocusReason);
    m_id->selectAll();
    return true;
}

bool SheetTab::exportShown() {
    readIfStale();
    switch (part()) {
        case Budget:
            m_budget->exportReport();
            return true;
        case LogicModel:
            m_logic->exportFigure();
            return true;
        case Payments:
            m_flow->exportFigure();
            return true;
        case Lists:
            m_lists->exportCsv();
            return true;
        case Outline:
        case Goals:
        case Inspection:
        case PartCount:
            break;
    }
    m_session.announce(tr("Of a programme's sheet the budget, the figures and the lists can be exported."));
    return true;
}

bool SheetTab::print() {
    showPart(Budget);
    m_budget->print();
    return true;
}

void SheetTab::showEmpty(const QString& title, const QString& hint) {
    m_title->clear();
    m_empty->setTexts(title, hint, {});
    m_stack->setCurrentWidget(m_empty);
    for (auto* button : {m_previous, m_next, m_inList}) {
        button->setEnabled(false);
    }
}

void SheetTab::showHeader(const application::GovernmentSheet& sheet) {
    const RichText rich(palette());
    QString office;
    if (const auto book = m_session.workspace().government().book(sheet.edition)) {
        office = GovernmentText::office(**book, sheet.programme);
    }
    m_title->setText(QStringLiteral("<b>%1</b>　%2")
                         .arg(toQString(sheet.programme.name).toHtmlEscaped(), rich.quiet(office.toHtmlEscaped())));
    m_id->setText(QString::number(sheet.programme.project));
    for (auto* button : {m_previous, m_next, m_inList}) {
        button->setEnabled(true);
    }
}

void SheetTab::readEdition() {
    m_isRead.fill(false);
    if (!m_session.isOpen() || !edition() || !m_project) {
        showEmpty(tr("No programme is chosen"),
                  tr("Open one in the list of programmes (Enter or a double click), or enter its ID above."));
        return;
    }
    const auto sheet = m_session.workspace().government().sheet(*edition(), *m_project);
    if (!sheet) {
        showEmpty(tr("There is no such programme"), textOf(sheet.error().message));
        return;
    }
    showHeader(*sheet);
    const SheetText text(m_session, palette());
    m_outline->setHtml(text.outline(*sheet));
    m_inspection->setHtml(text.inspection(*sheet));
    m_isRead[Outline] = m_isRead[Inspection] = true;
    m_stack->setCurrentWidget(m_parts);
    m_logic->rebuild();
    m_flow->rebuild();
    m_isRead[LogicModel] = true;
    readPart();
}

void SheetTab::readPayments() {
    const auto graph = m_session.workspace().government().payments(*edition(), *m_project);
    m_flowDetail->showText(graph ? SheetText(m_session, palette()).payments(*graph)
                                 : RichText(palette()).hint(textOf(graph.error().message)));
}

void SheetTab::readPart() {
    if (isStale() || !m_project || m_stack->currentWidget() != m_parts || m_isRead[part()]) {
        return;
    }
    m_isRead[part()] = true;
    auto& government = m_session.workspace().government();
    if (part() == Budget) {
        auto series = government.series(*m_project);
        if (series) {
            m_budget->setReport(std::make_shared<const analysis::ReportTable>(*std::move(series)));
        } else {
            m_budget->setReport(nullptr, tr("There is no budget"), textOf(series.error().message));
        }
    } else if (part() == Goals) {
        auto goals = government.goals(*edition(), *m_project);
        if (goals) {
            m_goals->setGoals(*std::move(goals), edition()->previous().year());
        } else {
            m_goals->setMessage(textOf(goals.error().message));
        }
    } else if (part() == Payments) {
        readPayments();
    } else if (part() == Lists) {
        m_lists->setProject(edition(), *m_project);
    }
}

void SheetTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setEdition(edition());
    }
    GovernmentTab::changeEvent(event);
}

void SheetTab::retranslate() {
    m_id->setPlaceholderText(tr("ID"));
    m_id->setAccessibleName(tr("ID of the programme"));
    m_id->setToolTip(tr("予算事業ID: Enter shows that programme (Ctrl+F)"));
    m_previous->setIcon(Icons::icon(QStringLiteral("go-previous"), palette()));
    m_previous->setToolTip(tr("The programme with the ID before"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setIcon(Icons::icon(QStringLiteral("go-next"), palette()));
    m_next->setToolTip(tr("The programme with the next ID"));
    m_next->setAccessibleName(m_next->toolTip());
    m_inList->setText(tr("Show in the list"));
    m_outline->setAccessibleName(tr("Outline"));
    m_inspection->setAccessibleName(tr("Inspection"));
    const auto title = [&](PartId part, const QString& text) { m_parts->setTabText(part, text); };
    title(Outline, tr("Outline"));
    title(Budget, tr("Budget"));
    title(Goals, tr("Goals"));
    title(LogicModel, tr("Logic model"));
    title(Payments, tr("Flow of money"));
    title(Inspection, tr("Inspection"));
    title(Lists, tr("Rows of the files"));
}

}  // namespace shirube::ui
