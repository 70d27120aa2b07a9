// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/ScoreForm.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include "models/QtTranslator.h"
#include "models/ScoreText.h"
#include "session/Desk.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::ScoreBoard;
using models::ScoreText;
using models::toQString;

namespace {

constexpr int kValueWidth = 72;
constexpr int kRemarkLines = 4;
const auto kItemProperty = "item";

QLabel* textLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel* inkLabel(const QString& text, const QColor& ink, QWidget* parent) {
    auto* label = textLabel(text, parent);
    auto palette = label->palette();
    palette.setColor(QPalette::WindowText, ink);
    label->setPalette(palette);
    return label;
}

void makeBold(QLabel& label) {
    auto font = label.font();
    font.setBold(true);
    label.setFont(font);
}

}  // namespace

ScoreForm::ScoreForm(Desk& desk, QWidget* parent) : QScrollArea(parent), m_desk(desk) {
    setObjectName(QStringLiteral("scoreForm"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&m_desk.board(), &ScoreBoard::reset, this, [this] {
        // What the fields hold is of the former desk.
        m_sheet = -1;
        build();
    });
    connect(&m_desk.board(), &ScoreBoard::sheetChanged, this, &ScoreForm::update);
}

void ScoreForm::setSheet(int sheet) {
    if (m_sheet >= 0) {
        commitFields();
    }
    m_sheet = sheet;
    build();
}

void ScoreForm::retranslate() {
    build();
}

void ScoreForm::build() {
    m_fields.clear();
    m_remark = nullptr;
    m_remarkRestricted = nullptr;
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::kGrid * 2, Theme::kGrid, Theme::kGrid * 2, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid / 2);
    if (m_sheet >= 0) {
        const auto& sheet = m_desk.board().sheet(m_sheet);
        auto* title = textLabel(toQString(sheet.subject.title), body);
        makeBold(*title);
        column->addWidget(title);
        for (int item = 0; item < m_desk.board().itemCount(m_sheet); ++item) {
            addItem(*column, item);
        }
        addRemark(*column);
    }
    column->addStretch(1);
    // A field of the former one may be in the middle of a key.
    if (auto* former = takeWidget()) {
        former->hide();
        former->deleteLater();
    }
    setWidget(body);
    if (m_sheet >= 0) {
        update(m_sheet);
    }
}

void ScoreForm::addItem(QVBoxLayout& column, int item) {
    auto* body = column.parentWidget();
    const auto& scheme = m_desk.board().sheet(m_sheet).round.scheme;
    const auto place = static_cast<std::size_t>(item);
    const auto& criterion = scheme.criteria[place];
    column.addSpacing(Theme::kGrid);
    if (!criterion.group.empty() && (item == 0 || scheme.criteria[place - 1].group != criterion.group)) {
        column.addWidget(inkLabel(toQString(criterion.group), Theme::accent(palette()), body));
    }
    const auto name = ScoreText::item(criterion);
    auto* label = textLabel(name, body);
    makeBold(*label);
    column.addWidget(label);
    if (!criterion.viewpoint.empty()) {
        column.addWidget(inkLabel(toQString(criterion.viewpoint), Theme::secondaryText(palette()), body));
    }
    Fields fields{};
    fields.value = new QLineEdit(body);
    fields.value->setObjectName(QStringLiteral("formScore%1").arg(item));
    fields.value->setAccessibleName(name);
    fields.value->setAlignment(Qt::AlignRight);
    fields.value->setFixedWidth(kValueWidth);
    fields.comment = new QLineEdit(body);
    fields.comment->setObjectName(QStringLiteral("formComment%1").arg(item));
    fields.comment->setAccessibleName(tr("Comment on %1").arg(name));
    fields.comment->setPlaceholderText(tr("Comment"));
    fields.restricted = new QCheckBox(tr("Not public"), body);
    fields.restricted->setObjectName(QStringLiteral("formRestricted%1").arg(item));
    fields.restricted->setToolTip(tr("The comment leaves no export for the public."));
    fields.problem = inkLabel({}, Theme::alertText(palette()), body);
    fields.problem->setObjectName(QStringLiteral("formProblem%1").arg(item));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::kGrid);
    row->addWidget(fields.value);
    row->addWidget(
        inkLabel(QStringLiteral("/ ") + ScoreText::maximum(scheme, criterion), Theme::secondaryText(palette()), body));
    row->addWidget(fields.comment, 1);
    row->addWidget(fields.restricted);
    column.addLayout(row);
    column.addWidget(fields.problem);
    for (auto* field : {fields.value, fields.comment}) {
        field->setProperty(kItemProperty, item);
        field->installEventFilter(this);
    }
    m_fields.push_back(fields);
    connectItem(fields, item);
}

void ScoreForm::connectItem(const Fields& fields, int item) {
    connect(fields.value, &QLineEdit::textEdited, this, [this, item](const QString& text) {
        m_desk.setPending(m_sheet, item, text);
        validate(item);
    });
    connect(fields.value, &QLineEdit::editingFinished, this, [this, item] { commitValue(item); });
    connect(fields.comment, &QLineEdit::textEdited, this,
            [this, item](const QString& text) { m_desk.board().setComment(m_sheet, item, text); });
    connect(fields.restricted, &QCheckBox::toggled, this, [this, item](bool isRestricted) {
        if (!m_isUpdating) {
            m_desk.board().setRestricted(m_sheet, item, isRestricted);
        }
    });
}

void ScoreForm::addRemark(QVBoxLayout& column) {
    auto* body = column.parentWidget();
    column.addSpacing(Theme::kGrid * 2);
    auto* label = textLabel(tr("Overall remark"), body);
    makeBold(*label);
    m_remarkRestricted = new QCheckBox(tr("Not public"), body);
    m_remarkRestricted->setObjectName(QStringLiteral("formRemarkRestricted"));
    auto* row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(m_remarkRestricted);
    column.addLayout(row);
    m_remark = new QPlainTextEdit(body);
    m_remark->setObjectName(QStringLiteral("formRemark"));
    m_remark->setAccessibleName(tr("Overall remark"));
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(m_remark->fontMetrics().lineSpacing() * kRemarkLines + Theme::kGrid * 2);
    m_remark->installEventFilter(this);
    column.addWidget(m_remark);
    connect(m_remark, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isUpdating) {
            m_desk.board().setRemark(m_sheet, m_remark->toPlainText());
        }
    });
    connect(m_remarkRestricted, &QCheckBox::toggled, this, [this](bool isRestricted) {
        if (!m_isUpdating) {
            m_desk.board().setRemarkRestricted(m_sheet, isRestricted);
        }
    });
}

void ScoreForm::update(int sheet) {
    if (sheet != m_sheet || m_sheet < 0 || !m_remark) {
        return;
    }
    m_isUpdating = true;
    const auto& shown = m_desk.board().sheet(sheet);
    const auto fill = [](QLineEdit& field, const std::string& text) {
        if (field.text() != toQString(text)) {
            field.setText(toQString(text));
        }
    };
    for (std::size_t item = 0; item < m_fields.size(); ++item) {
        const auto& score = shown.content.scores[item];
        auto& fields = m_fields[item];
        // What is being typed stays until it is left.
        if (!(fields.value->hasFocus() && fields.value->isModified())) {
            fill(*fields.value, score.value);
        }
        fill(*fields.comment, score.comment);
        fields.restricted->setChecked(score.isRestricted);
        fields.value->setReadOnly(!shown.takesScores);
        fields.comment->setReadOnly(!shown.takesScores);
        fields.restricted->setEnabled(shown.takesScores);
        validate(static_cast<int>(item));
    }
    if (m_remark->toPlainText() != toQString(shown.content.remark)) {
        m_remark->setPlainText(toQString(shown.content.remark));
    }
    m_remark->setReadOnly(!shown.takesScores);
    m_remarkRestricted->setChecked(shown.content.isRemarkRestricted);
    m_remarkRestricted->setEnabled(shown.takesScores);
    m_isUpdating = false;
}

void ScoreForm::validate(int item) {
    const auto& fields = m_fields[static_cast<std::size_t>(item)];
    const auto problem = m_desk.board().problemOf(m_sheet, item, fields.value->text());
    fields.problem->setText(problem);
    fields.problem->setVisible(!problem.isEmpty());
    fields.value->setAccessibleDescription(problem);
    fields.value->setProperty(Theme::kInvalidProperty, !problem.isEmpty());
    fields.value->style()->unpolish(fields.value);
    fields.value->style()->polish(fields.value);
}

void ScoreForm::commitValue(int item) {
    auto* value = m_fields[static_cast<std::size_t>(item)].value;
    if (value->isModified()) {
        value->setModified(false);
        m_desk.board().setValue(m_sheet, item, value->text());
        m_desk.clearPending();
        // As the scale writes it.
        value->setText(toQString(m_desk.board().sheet(m_sheet).content.scores[static_cast<std::size_t>(item)].value));
        validate(item);
    }
}

void ScoreForm::commitFields() {
    for (std::size_t item = 0; item < m_fields.size(); ++item) {
        commitValue(static_cast<int>(item));
    }
}

void ScoreForm::showItem(int item) {
    if (item >= 0 && item < static_cast<int>(m_fields.size())) {
        ensureWidgetVisible(m_fields[static_cast<std::size_t>(item)].value, 0, Theme::kGrid * 8);
    }
}

void ScoreForm::focusComment(int item) {
    if (item >= 0 && item < static_cast<int>(m_fields.size())) {
        showItem(item);
        m_fields[static_cast<std::size_t>(item)].comment->setFocus();
    } else {
        focusRemark();
    }
}

void ScoreForm::focusRemark() {
    if (m_remark) {
        ensureWidgetVisible(m_remark);
        m_remark->setFocus();
    }
}

bool ScoreForm::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::FocusIn && object != m_remark) {
        emit itemChosen(object->property(kItemProperty).toInt());
    }
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) {
        return QScrollArea::eventFilter(object, event);
    }
    // Taking back goes through the desk, so that grid and form share it.
    auto& key = *static_cast<QKeyEvent*>(event);
    const bool isUndo = key.matches(QKeySequence::Undo);
    const bool isRedo = key.matches(QKeySequence::Redo) ||
                        (key.key() == Qt::Key_Y && key.modifiers() == Qt::KeyboardModifiers(Qt::ControlModifier));
    const bool isEscape = key.key() == Qt::Key_Escape && object != m_remark;
    if (!isUndo && !isRedo && !isEscape) {
        return QScrollArea::eventFilter(object, event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (auto* field = qobject_cast<QLineEdit*>(object); field && field->isModified()) {
        // First what is being typed.
        field->setModified(false);
        m_desk.clearPending();
        if (field->objectName().startsWith(QLatin1String("formScore"))) {
            update(m_sheet);
            return true;
        }
    }
    if (isUndo) {
        m_desk.history().undo();
    } else if (isRedo) {
        m_desk.history().redo();
    }
    return true;
}

}  // namespace shirube::ui
