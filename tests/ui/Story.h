// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressDialog>
#include <QSettings>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>
#include <exception>
#include <functional>
#include <memory>

#include "AppContext.h"
#include "ScriptedDialogs.h"
#include "mainwindow/MainWindow.h"
#include "models/ProgrammeTreeModel.h"
#include "support/FixedClock.h"
#include "support/TemporaryFolder.h"
#include "widgets/LedgerView.h"

namespace shirube::test {

/// The real window on a real store in a folder of its own, with answers to its dialogs at hand.
class Story {
public:
    explicit Story(const QString& language = QStringLiteral("ja")) { start(language); }

    void start(const QString& language = {}) {
        m_context.reset();
        m_settings = std::make_unique<QSettings>(QString::fromStdString((m_folder / "settings.ini").string()),
                                                 QSettings::IniFormat);
        m_context = std::make_unique<ui::AppContext>(*m_settings, dialogs, m_clock, "analyst");
        started = m_context->start(store(), language);
        if (started) {
            m_context->window().resize(1280, 800);
            m_context->window().show();
            QTest::qWait(1);
        }
    }

    [[nodiscard]] std::filesystem::path store() const { return m_folder / "data" / "shirube.db"; }
    [[nodiscard]] std::filesystem::path file(const std::string& name) const { return m_folder / name; }
    ui::MainWindow& window() { return m_context->window(); }
    ui::Session& session() { return m_context->session(); }

    template <typename Widget>
    Widget& find(const char* name) {
        auto* widget = window().findChild<Widget*>(QLatin1String(name));
        if (!widget) {
            throw std::runtime_error(std::string("no widget ") + name);
        }
        return *widget;
    }

    ui::LedgerView& ledger() { return find<ui::LedgerView>("ledger"); }
    models::ProgrammeTreeModel& model() { return *qobject_cast<models::ProgrammeTreeModel*>(ledger().model()); }
    QModelIndex cell(const char* programme, int column) {
        return model().indexOf(domain::ProgrammeId(programme), column);
    }
    QModelIndex cell(const char* programme, const char* cycle) { return cell(programme, columnOf(cycle)); }
    QString text(const char* programme, const char* cycle) { return cell(programme, cycle).data().toString(); }
    int columnOf(const char* cycle) {
        for (int column = 0; column < model().columnCount(); ++column) {
            if (model().headerData(column, Qt::Horizontal, models::ProgrammeTreeModel::CycleRole).toString() ==
                QString::fromUtf8(cycle)) {
                return column;
            }
        }
        return -1;
    }
    QString summary() { return find<QLabel>("summary").text(); }

    void type(const char* field, const char* text) {
        auto& edit = find<QLineEdit>(field);
        edit.setFocus();
        edit.setText(QString::fromUtf8(text));
        emit edit.textEdited(edit.text());
    }
    void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&widget, key, modifiers);
    }
    void trigger(const char* action) { find<QAction>(action).trigger(); }

    /// Opens a modal dialog by `open` and acts on it; it is closed afterwards if it is still open. What it was closed
    /// with stands.
    static void withDialog(const std::function<void()>& open, const std::function<void(QDialog&)>& act) {
        // It may take a few turns of the event loop until the dialog is there. What fails in it is told once it is
        // gone.
        bool seen = false;
        std::exception_ptr failure;
        QTimer wait;
        QObject::connect(&wait, &QTimer::timeout, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (seen || !dialog || qobject_cast<QProgressDialog*>(dialog)) {
                return;
            }
            seen = true;
            try {
                act(*dialog);
            } catch (...) {
                failure = std::current_exception();
            }
            if (dialog->isVisible()) {
                dialog->reject();
            }
        });
        wait.start(0);
        open();
        wait.stop();
        if (failure) {
            std::rethrow_exception(failure);
        }
        if (!seen) {
            throw std::runtime_error("no dialog opened");
        }
    }
    static void enter(QDialog& dialog, const char* field, const char* text) {
        auto* edit = dialog.findChild<QLineEdit*>(QLatin1String(field));
        edit->setText(QString::fromUtf8(text));
        emit edit->textEdited(edit->text());
    }

    void waitForJob() {
        while (session().jobs().isRunning()) {
            QTest::qWait(5);
        }
    }

    /// Until what the checks came to is shown.
    void waitForChecks() {
        while (session().reconciler().isRunning()) {
            QTest::qWait(5);
        }
        QTest::qWait(1);
    }

    ScriptedDialogs dialogs;
    bool started = false;

private:
    TemporaryFolder m_folder;
    FixedClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::AppContext> m_context;
};

}  // namespace shirube::test
