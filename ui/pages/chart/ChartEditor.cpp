// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart/ChartEditor.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "models/AmountText.h"
#include "models/QtTranslator.h"
#include "pages/chart/OwnColoursDialog.h"
#include "style/Theme.h"
#include "widgets/OptionalDay.h"

namespace shirube::ui {

using application::ChartOption;
using domain::ChartDefinition;
using models::toQString;
using models::toUtf8;

namespace {

constexpr int kMostSeries = 30;
constexpr int kShortest = 8;  // characters of a choice
constexpr int kCyclesInSight = 7;

std::optional<domain::BudgetCycle> cycleOf(const std::string& name) {
    const auto cycle = domain::BudgetCycle::parse(name);
    return name.empty() || !cycle ? std::nullopt : std::optional(*cycle);
}

// Fills a choice of words without a change of what is chosen.
template <typename Value>
void fill(QComboBox& combo, std::initializer_list<std::pair<Value, QString>> entries) {
    const int current = std::max(0, combo.currentIndex());
    combo.clear();
    for (const auto& [value, text] : entries) {
        combo.addItem(text, static_cast<int>(value));
    }
    combo.setCurrentIndex(current);
}

template <typename Value>
Value chosen(const QComboBox& combo) {
    return static_cast<Value>(combo.currentData().toInt());
}

template <typename Value>
void choose(QComboBox& combo, Value value) {
    combo.setCurrentIndex(std::max(0, combo.findData(static_cast<int>(value))));
}

void setUp(QComboBox& combo, const char* name) {
    combo.setObjectName(QLatin1String(name));
    combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo.setMinimumContentsLength(kShortest);
    combo.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

}  // namespace

ChartEditor::ChartEditor(ChartThings::Choices choices, QWidget* parent)
    : QScrollArea(parent),
      m_choices(std::move(choices)),
      m_form(new QFormLayout),
      m_title(new QLineEdit(this)),
      m_note(new QLineEdit(this)),
      m_cycles(new QListWidget(this)),
      m_page(new QSpinBox(this)),
      m_asOf(new OptionalDay(QStringLiteral("chartAsOf"), this)),
      m_unit(new QComboBox(this)),
      m_top(new QSpinBox(this)),
      m_sort(new QComboBox(this)),
      m_cumulative(new QCheckBox(this)),
      m_byItem(new QCheckBox(this)),
      m_table(new QComboBox(this)),
      m_paper(new QComboBox(this)),
      m_colours(new QComboBox(this)),
      m_patterns(new QCheckBox(this)),
      m_ownColours(new QPushButton(this)),
      m_reset(new QPushButton(this)) {
    setObjectName(QStringLiteral("chartEditor"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_title->setClearButtonEnabled(true);
    m_note->setObjectName(QStringLiteral("chartNote"));
    m_note->setClearButtonEnabled(true);
    m_cycles->setObjectName(QStringLiteral("chartCycles"));
    m_cycles->setFrameShape(QFrame::StyledPanel);
    m_page->setObjectName(QStringLiteral("chartPageNumber"));
    m_top->setObjectName(QStringLiteral("chartTop"));
    m_top->setRange(0, kMostSeries);
    m_cumulative->setObjectName(QStringLiteral("chartCumulative"));
    m_byItem->setObjectName(QStringLiteral("chartByItem"));
    m_patterns->setObjectName(QStringLiteral("chartPatterns"));
    m_ownColours->setObjectName(QStringLiteral("chartOwnColours"));
    m_reset->setObjectName(QStringLiteral("chartReset"));
    setUp(*m_unit, "chartUnit");
    setUp(*m_sort, "chartSort");
    setUp(*m_table, "chartTablePlacement");
    setUp(*m_paper, "chartPaper");
    setUp(*m_colours, "chartColours");
    m_form->setHorizontalSpacing(Theme::kGrid);
    m_form->setVerticalSpacing(Theme::kGrid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addFields();
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(2 * Theme::kGrid, Theme::kGrid, 2 * Theme::kGrid, 2 * Theme::kGrid);
    column->setSpacing(2 * Theme::kGrid);
    column->addLayout(m_form);
    column->addWidget(m_reset, 0, Qt::AlignLeft);
    column->addStretch(1);
    setWidget(content);
    connectFields();
    retranslate();
}

void ChartEditor::addHeading() {
    auto* heading = new QLabel(this);
    auto font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, Theme::kGrid, 0, 0);
    m_form->addRow(heading);
    m_headings.push_back(heading);
}

void ChartEditor::addFields() {
    m_form->addRow(QStringLiteral(" "), m_title);
    m_form->addRow(QStringLiteral(" "), m_note);
    addHeading();
    m_things = new ChartThings(*m_form, this);
    m_form->addRow(QStringLiteral(" "), m_cycles);
    m_form->addRow(QStringLiteral(" "), m_page);
    m_form->addRow(QStringLiteral(" "), m_asOf);
    addHeading();
    m_form->addRow(QStringLiteral(" "), m_unit);
    m_form->addRow(QStringLiteral(" "), m_top);
    m_form->addRow(QStringLiteral(" "), m_sort);
    m_form->addRow(QStringLiteral(" "), m_cumulative);
    m_form->addRow(QStringLiteral(" "), m_byItem);
    addHeading();
    m_form->addRow(QStringLiteral(" "), m_table);
    m_form->addRow(QStringLiteral(" "), m_paper);
    m_form->addRow(QStringLiteral(" "), m_colours);
    m_form->addRow(QStringLiteral(" "), m_patterns);
    m_form->addRow(QStringLiteral(" "), m_ownColours);
}

void ChartEditor::connectFields() {
    const auto tell = [this] {
        if (!m_isFilling) {
            emit edited();
        }
    };
    for (auto* edit : {m_title, m_note}) {
        connect(edit, &QLineEdit::textChanged, this, tell);
    }
    connect(m_things, &ChartThings::edited, this, tell);
    for (auto* combo : {m_unit, m_sort, m_table, m_paper, m_colours}) {
        connect(combo, &QComboBox::currentIndexChanged, this, tell);
    }
    for (auto* box : {m_cumulative, m_byItem, m_patterns}) {
        connect(box, &QCheckBox::toggled, this, tell);
    }
    for (auto* number : {m_page, m_top}) {
        connect(number, &QSpinBox::valueChanged, this, tell);
    }
    for (auto* field : findChildren<QWidget*>()) {
        if (qobject_cast<QComboBox*>(field) || qobject_cast<QAbstractSpinBox*>(field)) {
            field->setFocusPolicy(Qt::StrongFocus);
            field->installEventFilter(this);
        }
    }
    connect(m_cycles, &QListWidget::itemChanged, this, tell);
    connect(m_asOf, &OptionalDay::changed, this, tell);
    connect(m_ownColours, &QPushButton::clicked, this, &ChartEditor::chooseColours);
    connect(m_reset, &QPushButton::clicked, this, &ChartEditor::resetRequested);
}

// The wheel scrolls the editor; it changes a field only where that has the keyboard.
bool ChartEditor::eventFilter(QObject* watched, QEvent* event) {
    const auto* field = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && field && field != widget() && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

bool ChartEditor::has(ChartOption option) const {
    return m_info && m_info->has(option);
}

void ChartEditor::setDefinition(const application::ChartInfo& info, const ChartDefinition& definition,
                                const ChartDefinition& usual) {
    m_isFilling = true;
    m_info = &info;
    m_definition = definition;
    showOptions();
    m_things->show(info, definition, usual, m_choices);
    m_page->setMaximum(static_cast<int>(m_choices(definition, ChartOption::Page).size()));
    fillCycles();
    const auto write = [](QLineEdit& edit, const std::string& text) {
        // The cursor stays where it is in what a person is typing.
        if (const auto shown = toQString(text); edit.text() != shown && edit.text().trimmed() != shown) {
            edit.setText(shown);
            edit.setCursorPosition(0);
        }
    };
    write(*m_title, definition.title);
    write(*m_note, definition.note);
    m_page->setValue(static_cast<int>(definition.page));
    if (m_asOf->day() != definition.asOf) {
        m_asOf->setDay(definition.asOf);
    }
    choose(*m_unit, definition.unit);
    m_top->setValue(static_cast<int>(definition.top));
    choose(*m_sort, definition.sort);
    m_cumulative->setChecked(definition.isCumulative);
    m_byItem->setChecked(definition.isByItem);
    choose(*m_table, definition.table);
    choose(*m_paper, definition.paper);
    choose(*m_colours, definition.style.colours);
    m_patterns->setChecked(definition.style.hasPatterns);
    m_isFilling = false;
}

void ChartEditor::nameByItem() {
    m_byItem->setText(m_definition.chart == "budget-by-pillar" ? tr("Add up the mea&sures")
                                                               : tr("By item of the &scale"));
}

void ChartEditor::showOptions() {
    m_form->setRowVisible(m_cycles, has(ChartOption::Cycles));
    m_form->setRowVisible(m_page, has(ChartOption::Page));
    m_form->setRowVisible(m_asOf, has(ChartOption::AsOf));
    m_form->setRowVisible(m_unit, has(ChartOption::Unit));
    m_form->setRowVisible(m_top, has(ChartOption::Top));
    m_form->setRowVisible(m_sort, has(ChartOption::Sort));
    m_form->setRowVisible(m_cumulative, has(ChartOption::Cumulative));
    m_form->setRowVisible(m_byItem, has(ChartOption::ByItem));
    nameByItem();
    m_form->setRowVisible(m_table, has(ChartOption::Table));
    const auto hasAny = [this](std::initializer_list<ChartOption> options) {
        return std::any_of(options.begin(), options.end(), [this](ChartOption option) { return has(option); });
    };
    m_form->setRowVisible(m_headings[0], hasAny({ChartOption::Programme, ChartOption::Fund, ChartOption::Portfolio,
                                                 ChartOption::Indicator, ChartOption::LogicModel, ChartOption::Review,
                                                 ChartOption::Element, ChartOption::FromTo, ChartOption::Cycles,
                                                 ChartOption::Page, ChartOption::AsOf}));
    m_form->setRowVisible(m_headings[1], hasAny({ChartOption::Unit, ChartOption::Top, ChartOption::Sort,
                                                 ChartOption::Cumulative, ChartOption::ByItem}));
}

void ChartEditor::fillCycles() {
    if (!has(ChartOption::Cycles)) {
        return;
    }
    const auto choices = m_choices(m_definition, ChartOption::Cycles);
    // The same cycles keep their rows, and with them the place of the keyboard.
    while (m_cycles->count() > static_cast<int>(choices.size())) {
        delete m_cycles->takeItem(m_cycles->count() - 1);
    }
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const int at = static_cast<int>(i);
        if (at == m_cycles->count()) {
            m_cycles->addItem(new QListWidgetItem);
        }
        const auto cycle = cycleOf(choices[i].id);
        const bool isChosen = m_definition.cycles.empty() ||
                              (cycle && std::find(m_definition.cycles.begin(), m_definition.cycles.end(), *cycle) !=
                                            m_definition.cycles.end());
        auto* item = m_cycles->item(at);
        item->setText(toQString(choices[i].label));
        item->setData(Qt::UserRole, toQString(choices[i].id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    const int row = std::max(m_cycles->sizeHintForRow(0), 2 * Theme::kGrid);
    m_cycles->setFixedHeight(std::clamp(m_cycles->count(), 2, kCyclesInSight) * row + Theme::kGrid);
}

ChartDefinition ChartEditor::definition() const {
    auto chart = m_definition;
    if (m_info) {
        m_things->read(*m_info, chart);
    }
    if (has(ChartOption::Cycles)) {
        chart.cycles.clear();
        bool isAll = true;
        for (int i = 0; i < m_cycles->count(); ++i) {
            const auto cycle = cycleOf(toUtf8(m_cycles->item(i)->data(Qt::UserRole).toString()));
            if (m_cycles->item(i)->checkState() != Qt::Checked) {
                isAll = false;
            } else if (cycle) {
                chart.cycles.push_back(*cycle);
            }
        }
        if (isAll) {
            chart.cycles.clear();
        }
    }
    chart.page = static_cast<std::size_t>(m_page->value());
    chart.asOf = m_asOf->day();
    chart.unit = chosen<domain::AmountUnit>(*m_unit);
    chart.top = static_cast<std::size_t>(m_top->value());
    chart.sort = chosen<domain::ChartSort>(*m_sort);
    chart.isCumulative = m_cumulative->isChecked();
    chart.isByItem = m_byItem->isChecked();
    chart.table = chosen<domain::TablePlacement>(*m_table);
    chart.paper = chosen<domain::PaperFormat>(*m_paper);
    chart.style.colours = chosen<domain::ChartColours>(*m_colours);
    chart.style.hasPatterns = m_patterns->isChecked();
    chart.title = toUtf8(m_title->text().trimmed());
    chart.note = toUtf8(m_note->text().trimmed());
    return chart;
}

QString ChartEditor::problem() const {
    if (!has(ChartOption::Cycles) || m_cycles->count() == 0) {
        return {};
    }
    for (int i = 0; i < m_cycles->count(); ++i) {
        if (m_cycles->item(i)->checkState() == Qt::Checked) {
            return {};
        }
    }
    return tr("Tick at least one cycle on the right.");
}

void ChartEditor::setAsOf(const domain::CalendarDay& asOf) {
    if (!m_asOf->day()) {
        m_isFilling = true;
        m_asOf->setOffer(asOf);
        m_isFilling = false;
    }
}

void ChartEditor::setGeneratedTitle(const QString& title) {
    m_title->setPlaceholderText(title);
    m_title->setToolTip(title);
}

void ChartEditor::setSeries(std::vector<figures::ColouredSeries> series) {
    m_series = std::move(series);
    m_form->setRowVisible(m_ownColours, !m_series.empty());
}

void ChartEditor::chooseColours() {
    OwnColoursDialog dialog(m_series, m_definition.style.ownColours, this);
    if (dialog.exec() == QDialog::Accepted && dialog.colours() != m_definition.style.ownColours) {
        m_definition.style.ownColours = dialog.colours();
        emit edited();
    }
}

void ChartEditor::retranslate() {
    m_isFilling = true;
    setAccessibleName(tr("Options of the chart"));
    const QStringList headings{tr("What it shows"), tr("In which way"), tr("How it looks")};
    for (std::size_t i = 0; i < m_headings.size(); ++i) {
        m_headings[i]->setText(headings[static_cast<qsizetype>(i)]);
    }
    const auto name = [this](QWidget* field, const QString& text) {
        static_cast<QLabel*>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    };
    name(m_title, tr("&Title:"));
    name(m_note, tr("&Note:"));
    m_things->retranslate();
    name(m_cycles, tr("C&ycles:"));
    name(m_page, tr("Pa&ge:"));
    m_page->setSpecialValueText(tr("All on one"));
    name(m_asOf, tr("As of:"));
    m_asOf->setName(tr("As of"));
    m_asOf->setToolTip(tr("Without a tick, the day of the window"));
    name(m_unit, tr("&Unit:"));
    name(m_top, tr("&Largest:"));
    m_top->setSpecialValueText(tr("All"));
    m_top->setToolTip(tr("So many stand on their own; the rest is drawn as one."));
    name(m_sort, tr("Or&der:"));
    m_cumulative->setText(tr("Add up &years"));
    nameByItem();
    name(m_table, tr("Ta&ble of figures:"));
    name(m_paper, tr("P&aper:"));
    name(m_colours, tr("&Colours:"));
    m_patterns->setText(tr("&Patterns besides colours"));
    m_ownColours->setText(tr("Own c&olours…"));
    m_reset->setText(tr("&Back to the usual"));
    m_reset->setToolTip(tr("Every choice as it was when the chart was first shown"));
    fillWords();
    m_isFilling = false;
}

void ChartEditor::fillWords() {
    using domain::AmountUnit;
    using models::AmountText;
    fill<AmountUnit>(*m_unit, {{AmountUnit::Yen, AmountText::unitName(AmountUnit::Yen)},
                               {AmountUnit::ThousandYen, AmountText::unitName(AmountUnit::ThousandYen)},
                               {AmountUnit::MillionYen, AmountText::unitName(AmountUnit::MillionYen)},
                               {AmountUnit::HundredMillionYen, AmountText::unitName(AmountUnit::HundredMillionYen)},
                               {AmountUnit::TrillionYen, AmountText::unitName(AmountUnit::TrillionYen)}});
    using domain::ChartSort;
    fill<ChartSort>(*m_sort, {{ChartSort::Usual, tr("As usual")},
                              {ChartSort::Size, tr("The largest first")},
                              {ChartSort::Name, tr("By name")},
                              {ChartSort::Source, tr("As in the document")}});
    using domain::TablePlacement;
    fill<TablePlacement>(*m_table, {{TablePlacement::Automatic, tr("Where it fits")},
                                    {TablePlacement::Beside, tr("Beside the chart")},
                                    {TablePlacement::Beneath, tr("Beneath the chart")},
                                    {TablePlacement::None, tr("None")}});
    using domain::PaperFormat;
    fill<PaperFormat>(*m_paper, {{PaperFormat::A4, tr("A4 landscape")},
                                 {PaperFormat::A3, tr("A3 landscape")},
                                 {PaperFormat::Wide, tr("16:9 slide")}});
    using domain::ChartColours;
    fill<ChartColours>(*m_colours, {{ChartColours::Standard, tr("Standard")},
                                    {ChartColours::Grey, tr("Black and white")},
                                    {ChartColours::Calm, tr("One stressed")}});
}

}  // namespace shirube::ui
