// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <string>

#include "analysis/FigureSpec.h"
#include "figures/FigureLayout.h"

class QWidget;

namespace shirube::ui {

class FigureView;
class Session;

/// Takes figures out of the window: into a file that a person names, or onto the clipboard.
class FigureOutput final : public QObject {
    Q_OBJECT
public:
    /// `owner` is behind the dialog.
    FigureOutput(Session& session, QWidget* owner);

    /// Asks for a file and writes the figure there, by its extension, beside the window.
    void exportFigure(const analysis::FigureSpec& spec, const figures::LayoutOptions& layout);
    /// The picture, also as a drawing, and the table, for pasting into documents and spreadsheets.
    void copy(const analysis::FigureSpec& spec, const FigureView& view);

signals:
    /// The export failed, and why.
    void failed(const QString& text);

private:
    [[nodiscard]] static QString kindOf(const std::string& extension);
    void write(const analysis::FigureSpec& spec, const figures::LayoutOptions& layout,
               const std::filesystem::path& path);

    Session& m_session;
    QWidget* m_owner;
};

}  // namespace shirube::ui
