// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart/OwnColoursDialog.h"

#include <QColorDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "figures/Palette.h"
#include "models/QtTranslator.h"
#include "style/Icons.h"
#include "style/Theme.h"

namespace shirube::ui {

namespace {

constexpr QSize kSwatch{32, 16};
constexpr QSize kLeast{440, 320};

}  // namespace

OwnColoursDialog::OwnColoursDialog(std::vector<figures::ColouredSeries> series,
                                   std::map<std::string, std::uint32_t> own, QWidget* parent)
    : QDialog(parent), m_series(std::move(series)), m_own(std::move(own)) {
    setObjectName(QStringLiteral("ownColoursDialog"));
    setWindowTitle(tr("Own colours"));
    resize(kLeast);
    auto* list = new QWidget(this);
    auto* grid = new QGridLayout(list);
    grid->setSpacing(Theme::kGrid);
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const auto label = models::toQString(m_series[i].label);
        const int row = static_cast<int>(i);
        auto* name = new QLabel(label, list);
        name->setWordWrap(true);
        m_rows.push_back({new QPushButton(list), new QToolButton(list)});
        const auto& [colour, reset] = m_rows.back();
        colour->setIconSize(kSwatch);
        colour->setObjectName(QStringLiteral("ownColour%1").arg(i));
        colour->setAccessibleName(tr("Colour of %1").arg(label));
        reset->setAutoRaise(true);
        reset->setIcon(Icons::icon(QStringLiteral("edit-undo"), palette()));
        reset->setToolTip(tr("The usual colour again"));
        reset->setAccessibleName(tr("The usual colour again for %1").arg(label));
        grid->addWidget(name, row, 0);
        grid->addWidget(colour, row, 1);
        grid->addWidget(reset, row, 2);
        connect(colour, &QPushButton::clicked, this, [this, i] { pick(i); });
        connect(reset, &QToolButton::clicked, this, [this, i] { setColour(m_series[i].id, {}); });
        showRow(i);
    }
    grid->setRowStretch(static_cast<int>(m_series.size()), 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Use"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::kGrid, 2 * Theme::kGrid, 2 * Theme::kGrid, 2 * Theme::kGrid);
    column->setSpacing(2 * Theme::kGrid);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
}

void OwnColoursDialog::setColour(const std::string& series, const QColor& colour) {
    if (colour.isValid()) {
        m_own[series] = colour.rgb() & 0xFFFFFFU;
    } else {
        m_own.erase(series);
    }
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        if (m_series[i].id == series) {
            showRow(i);
        }
    }
}

void OwnColoursDialog::showRow(std::size_t index) {
    const auto own = m_own.find(m_series[index].id);
    const bool isOwn = own != m_own.end();
    const auto colour = isOwn ? figures::Palette::fromRgb(own->second) : m_series[index].colour;
    QPixmap swatch(kSwatch);
    swatch.fill(colour);
    m_rows[index].colour->setIcon(swatch);
    m_rows[index].colour->setText(colour.name());
    m_rows[index].reset->setEnabled(isOwn);
}

void OwnColoursDialog::pick(std::size_t index) {
    const auto own = m_own.find(m_series[index].id);
    const auto former = own != m_own.end() ? figures::Palette::fromRgb(own->second) : m_series[index].colour;
    const auto colour =
        QColorDialog::getColor(former, this, tr("Colour of %1").arg(models::toQString(m_series[index].label)),
                               QColorDialog::DontUseNativeDialog);
    if (colour.isValid()) {
        setColour(m_series[index].id, colour);
    }
}

}  // namespace shirube::ui
