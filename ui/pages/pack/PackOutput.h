// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>

#include "analysis/PackDocument.h"
#include "application/PackService.h"

class QWidget;

namespace shirube::ui {

class Session;

/// Takes packs out of the window: into a file that a person names.
class PackOutput final : public QObject {
    Q_OBJECT
public:
    /// `owner` is behind the dialog.
    PackOutput(Session& session, QWidget* owner);

    /// Asks for a file and writes the pack there, by its extension, beside the window; then remembers what it showed,
    /// unless a snapshot is shown.
    void build(const application::PackDetail& pack);

signals:
    /// The file of that pack is there. `document` not null.
    void built(const domain::PackId& pack, const std::shared_ptr<const analysis::PackDocument>& document);
    void failed(const base::Error& error);

private:
    void write(const application::PackDetail& pack, const std::filesystem::path& path);
    void finish(const application::PackDetail& pack, const QString& name,
                const std::shared_ptr<const analysis::PackDocument>& document);

    Session& m_session;
    QWidget* m_owner;
};

}  // namespace shirube::ui
