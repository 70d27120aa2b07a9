// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "domain/LogicModel.h"
#include "domain/LogicModelEdit.h"

class QWidget;

namespace shirube::ui {

class Session;

/// Writes what is changed in the graph, at once. Only drafts are changed: of an adopted version it offers to begin one
/// and makes the change there.
class LogicEditor final : public QObject {
    Q_OBJECT
public:
    using Model = std::shared_ptr<const domain::LogicModel>;

    /// `owner` is behind the dialogs.
    LogicEditor(Session& session, QWidget* owner);

    /// The version that is shown; null for none.
    void setModel(Model model) { m_model = std::move(model); }
    [[nodiscard]] bool isDraft() const;

    enum class Result {
        Written,
        Refused,   ///< or given up; nothing was written
        Conflict,  ///< somebody else changed the version; its present state is shown by now
    };

    /// All or none, as one undoable change.
    Result apply(std::vector<domain::LogicModelEdit> edits);
    /// From the shown version.
    bool beginDraft();
    /// An empty draft for a programme without a model.
    bool beginModel(const domain::ProgrammeId& programme, const QString& programmeName);
    /// Asks for the day and the reason.
    void adopt();
    /// Asks first.
    void discard();

signals:
    /// Another version is to be shown; emitted before the store is read again.
    void versionBegun(const shirube::domain::LogicModelId& version);
    /// The shown draft is gone.
    void discarded();
    void refused(const QString& text);

private:
    /// Writes the edits to that version.
    Result write(const domain::LogicModel& model, const std::vector<domain::LogicModelEdit>& edits);
    /// Null where it was refused.
    [[nodiscard]] Model begin();
    /// A name that no version of the programme has.
    [[nodiscard]] QString freeName(const domain::ProgrammeId& programme);

    Session& m_session;
    QWidget* m_owner;
    Model m_model;
};

}  // namespace shirube::ui
