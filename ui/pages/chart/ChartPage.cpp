// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart/ChartPage.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "application/ChartService.h"
#include "models/AmountText.h"
#include "models/CycleTitle.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/FigureOutput.h"
#include "widgets/FigureView.h"

namespace shirube::ui {

using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

constexpr std::array kUnits{domain::AmountUnit::Yen, domain::AmountUnit::MillionYen,
                            domain::AmountUnit::HundredMillionYen, domain::AmountUnit::TrillionYen};
constexpr int kPanelWidth = 264;
constexpr int kMaxTop = 30;

}  // namespace

ChartPage::ChartPage(Session& session, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_form(new QFormLayout),
      m_heading(new QLabel(this)),
      m_cycles(new QListWidget(this)),
      m_unit(new QComboBox(this)),
      m_top(new QSpinBox(this)),
      m_table(new QComboBox(this)),
      m_title(new QLineEdit(this)),
      m_problem(new QLabel(this)),
      m_export(new QPushButton(this)),
      m_copy(new QPushButton(this)),
      m_output(new FigureOutput(session, this)),
      m_view(new FigureView(this)) {
    m_cycles->setObjectName(QStringLiteral("chartCycles"));
    m_title->setObjectName(QStringLiteral("chartTitle"));
    auto font = m_heading->font();
    font.setBold(true);
    m_heading->setFont(font);
    m_cycles->setFrameShape(QFrame::StyledPanel);
    m_top->setRange(0, kMaxTop);
    m_title->setClearButtonEnabled(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(Theme::kGrid);
    m_form->addRow(tr("&Title:"), m_title);
    m_form->addRow(tr("C&ycles:"), m_cycles);
    m_form->addRow(tr("&Unit:"), m_unit);
    m_form->addRow(tr("&Programmes on their own:"), m_top);
    m_form->addRow(tr("Ta&ble of figures:"), m_table);
    m_view->setObjectName(QStringLiteral("figure"));
    auto* panel = new QWidget(this);
    panel->setFixedWidth(kPanelWidth);
    auto* side = new QVBoxLayout(panel);
    side->setContentsMargins(Theme::kGrid * 2, Theme::kGrid * 2, Theme::kGrid * 2, Theme::kGrid * 2);
    side->setSpacing(Theme::kGrid);
    side->addWidget(m_heading);
    side->addLayout(m_form);
    side->addSpacing(Theme::kGrid);
    side->addWidget(m_export);
    side->addWidget(m_copy);
    side->addWidget(m_problem);
    side->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(panel);
    row->addWidget(m_view, 1);

    retranslate();
    connect(m_cycles, &QListWidget::itemChanged, this, &ChartPage::rebuild);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ChartPage::rebuild);
    connect(m_table, &QComboBox::currentIndexChanged, this, &ChartPage::rebuild);
    connect(m_top, &QSpinBox::valueChanged, this, &ChartPage::rebuild);
    connect(m_title, &QLineEdit::textChanged, this, &ChartPage::rebuild);
    connect(m_export, &QPushButton::clicked, this, &ChartPage::exportFigure);
    connect(m_copy, &QPushButton::clicked, this, &ChartPage::copySelection);
    connect(m_output, &FigureOutput::failed, this, &ChartPage::showProblem);
    connect(&m_session, &Session::bookChanged, this, &ChartPage::readBook);
    connect(&m_session.reconciler(), &Reconciler::changed, this, &ChartPage::rebuild);
    readBook();
}

void ChartPage::readBook() {
    QStringList off;
    for (int i = 0; i < m_cycles->count(); ++i) {
        if (m_cycles->item(i)->checkState() == Qt::Unchecked) {
            off.append(m_cycles->item(i)->data(Qt::UserRole).toString());
        }
    }
    {
        const QSignalBlocker blocker(m_cycles);
        m_cycles->clear();
        for (const auto& cycle : m_session.book()->cycles()) {
            const auto name = toQString(cycle.name());
            auto* item = new QListWidgetItem(models::cycleTitle(*m_session.book(), cycle), m_cycles);
            item->setData(Qt::UserRole, name);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
            item->setCheckState(off.contains(name) ? Qt::Unchecked : Qt::Checked);
        }
        const int rows = std::clamp(m_cycles->count(), 2, 8);
        m_cycles->setFixedHeight(rows * (m_cycles->sizeHintForRow(0) > 0 ? m_cycles->sizeHintForRow(0) : 20) + 6);
    }
    rebuild();
}

analysis::BudgetByCycleOptions ChartPage::options() const {
    analysis::BudgetByCycleOptions options;
    for (int i = 0; i < m_cycles->count(); ++i) {
        if (m_cycles->item(i)->checkState() == Qt::Checked) {
            options.cycles.push_back(m_session.book()->cycles()[static_cast<std::size_t>(i)]);
        }
    }
    options.unit = domain::amountUnitFromJapanese(toUtf8(m_unit->currentData().toString())).value_or(m_session.unit());
    options.topProgrammes = static_cast<std::size_t>(m_top->value());
    options.title = toUtf8(m_title->text().trimmed());
    options.language = m_session.isEnglish() ? "en" : "ja";
    return options;
}

figures::LayoutOptions ChartPage::layoutOptions() const {
    figures::LayoutOptions layout;
    layout.table = static_cast<figures::TablePlacement>(m_table->currentData().toInt());
    return layout;
}

void ChartPage::rebuild() {
    m_isStale = true;
    // Drawn when somebody looks: a large store must not delay the start of the window.
    if (isVisible()) {
        draw();
    }
}

void ChartPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    drawIfStale();
}

void ChartPage::drawIfStale() {
    if (m_isStale) {
        draw();
    }
}

void ChartPage::draw() {
    m_isStale = false;
    m_problem->hide();
    m_spec.reset();
    auto chosen = options();
    if (m_session.isOpen() && !chosen.cycles.empty()) {
        domain::ChartDefinition chart;
        chart.chart = "budget-by-cycle";
        chart.cycles = chosen.cycles;
        chart.unit = chosen.unit;
        chart.top = chosen.topProgrammes;
        chart.title = chosen.title;
        auto spec = m_session.workspace().charts().makeChecked(chart, {chosen.language, m_session.asOf()},
                                                               models::qtTranslator());
        if (spec) {
            m_title->setPlaceholderText(m_title->text().isEmpty() ? toQString(spec->title) : QString());
            m_spec = *std::move(spec);
        } else {
            m_view->setMessage(textOf(spec.error().message));
        }
    } else {
        m_view->setMessage(m_session.book()->cycles().empty()
                               ? tr("There is nothing to draw yet. Load the bundled dataset from the File menu.")
                               : tr("Tick at least one cycle on the left."));
    }
    if (m_spec) {
        m_view->setFigure(*m_spec, layoutOptions());
    }
    m_export->setEnabled(m_spec.has_value());
    m_copy->setEnabled(m_spec.has_value());
}

QString ChartPage::title() const {
    return tr("Charts");
}

QString ChartPage::iconName() const {
    return QStringLiteral("office-chart-bar-stacked");
}

bool ChartPage::exportFigure() {
    drawIfStale();
    if (!m_spec) {
        return true;
    }
    m_output->exportFigure(*m_spec, layoutOptions());
    return true;
}

void ChartPage::showProblem(const QString& text) {
    m_problem->setText(text);
    auto alert = m_problem->palette();
    alert.setColor(QPalette::WindowText, Theme::alertText(palette()));
    m_problem->setPalette(alert);
    m_problem->show();
}

void ChartPage::copySelection() {
    drawIfStale();
    if (m_spec) {
        m_output->copy(*m_spec, m_view->image());
    }
}

void ChartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    } else if (event->type() == QEvent::PaletteChange) {
        m_export->setIcon(Icons::icon(QStringLiteral("document-export"), palette()));
        m_copy->setIcon(Icons::icon(QStringLiteral("edit-copy"), palette()));
    }
    Page::changeEvent(event);
}

void ChartPage::retranslate() {
    m_heading->setText(tr("Budget by cycle"));
    const auto relabel = [&](QWidget* field, const QString& text) {
        static_cast<QLabel*>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    };
    relabel(m_title, tr("&Title:"));
    relabel(m_cycles, tr("C&ycles:"));
    relabel(m_unit, tr("&Unit:"));
    relabel(m_top, tr("&Programmes on their own:"));
    relabel(m_table, tr("Ta&ble of figures:"));
    m_top->setSpecialValueText(tr("All"));
    m_top->setToolTip(tr("The largest ones; the rest is drawn as one."));
    {
        const QSignalBlocker blocker(m_unit);
        const auto current = m_unit->currentData();
        m_unit->clear();
        for (const auto unit : kUnits) {
            m_unit->addItem(models::AmountText::unitName(unit), toQString(domain::japaneseName(unit)));
        }
        m_unit->setCurrentIndex(std::max(
            0, m_unit->findData(current.isValid() ? current : toQString(domain::japaneseName(m_session.unit())))));
    }
    {
        const QSignalBlocker blocker(m_table);
        const int current = m_table->currentIndex();
        m_table->clear();
        using figures::TablePlacement;
        m_table->addItem(tr("Where it fits"), static_cast<int>(TablePlacement::Automatic));
        m_table->addItem(tr("Beside the chart"), static_cast<int>(TablePlacement::Beside));
        m_table->addItem(tr("Beneath the chart"), static_cast<int>(TablePlacement::Beneath));
        m_table->addItem(tr("None"), static_cast<int>(TablePlacement::None));
        m_table->setCurrentIndex(std::max(0, current));
    }
    m_export->setText(tr("E&xport… (Ctrl+E)"));
    m_copy->setText(tr("&Copy picture and table"));
    m_export->setIcon(Icons::icon(QStringLiteral("document-export"), palette()));
    m_copy->setIcon(Icons::icon(QStringLiteral("edit-copy"), palette()));
}

}  // namespace shirube::ui
