// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/LogicModelService.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <set>
#include <utility>

#include "LogicEditInput.h"
#include "LogicEditSummary.h"
#include "LogicModelWriter.h"
#include "ReadIfChanged.h"
#include "WorkspaceContext.h"
#include "application/CatalogueService.h"
#include "base/Text.h"
#include "persistence/LogicModelReader.h"
#include "persistence/ReadMoment.h"
#include "persistence/Transaction.h"

namespace shirube::application {

namespace {

using base::ErrorCode;
using base::Message;
using domain::LogicModelContent;
using domain::LogicModelStatus;

// Models times days that are kept; a person looks at a few.
constexpr std::size_t kMostOutcomes = 64;

// A month counts from its first day, as documents' dates do; a text that is no date counts from ever.
domain::CalendarDay dayOf(const std::string& date) {
    const auto period = domain::Period::parse(date);
    return period ? domain::firstDay(*period).value_or(domain::CalendarDay()) : domain::CalendarDay();
}

tl::unexpected<base::Error> refused(std::string_view sourceTemplate, std::vector<std::string> arguments = {}) {
    return base::fail(ErrorCode::InvalidInput, Message(sourceTemplate, std::move(arguments)));
}

base::Status expectDraft(const LogicModelContent& model) {
    if (model.status == LogicModelStatus::Draft) {
        return {};
    }
    return refused(SHIRUBE_TEXT("{0} is adopted and stays as it is. Begin a draft of it, and change that."),
                   {model.version.empty() ? model.id.value() : model.version});
}

}  // namespace

struct LogicModelService::Cache {
    std::string version;  // of the store, that the models are as of
    std::vector<Model> models;
    std::vector<persistence::StoredLogicModel> stored;  // of the same models
    std::shared_ptr<const analysis::FactBook> facts;    // that the outcomes were computed of
    std::map<std::pair<domain::LogicModelId, domain::CalendarDay>, Outcome> outcomes;

    base::Status read(persistence::Database& database);
    [[nodiscard]] std::optional<std::size_t> find(const domain::LogicModelId& id) const {
        const auto found =
            std::find_if(models.begin(), models.end(), [&](const auto& model) { return model->content().id == id; });
        return found == models.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - models.begin()));
    }
};

base::Status LogicModelService::Cache::read(persistence::Database& database) {
    auto rows = persistence::LogicModelReader(database).readStored();
    if (!rows) {
        return base::forward(std::move(rows));
    }
    std::vector<Model> made;
    for (const auto& one : *rows) {
        // What did not change stays the same object, so that what was made of it stays valid.
        if (const auto former = find(one.content.id); former && models[*former]->content() == one.content) {
            made.push_back(models[*former]);
            continue;
        }
        auto model = domain::LogicModel::make(one.content);
        if (!model) {
            return base::forward(std::move(model));
        }
        made.push_back(std::make_shared<const domain::LogicModel>(*std::move(model)));
    }
    models = std::move(made);
    stored = *std::move(rows);
    return {};
}

LogicModelService::LogicModelService(WorkspaceContext& context, CatalogueService& catalogue)
    : m_context(context), m_catalogue(catalogue), m_cache(std::make_unique<Cache>()) {}

LogicModelService::~LogicModelService() = default;

base::Status LogicModelService::refresh() {
    return readIfChanged(*m_context.database, persistence::StoreArea::LogicModels, m_cache->version,
                         [&] { return m_cache->read(*m_context.database); });
}

base::Result<std::vector<LogicModelService::Model>> LogicModelService::models() {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    if (auto fresh = refresh(); !fresh) {
        return base::forward(std::move(fresh));
    }
    return m_cache->models;
}

base::Result<LogicModelService::Model> LogicModelService::model(const domain::ProgrammeId& programme,
                                                                const domain::CalendarDay& asOf) {
    const auto all = models();
    if (!all) {
        return base::forward(all);
    }
    Model best;
    std::set<std::string> others;
    for (const auto& candidate : *all) {
        if (candidate->content().status == LogicModelStatus::Draft) {
            continue;
        }
        if (candidate->content().programme != programme) {
            others.insert(candidate->content().programme.value());
            continue;
        }
        const auto day = dayOf(candidate->content().date);
        const auto bestDay = best ? dayOf(best->content().date) : domain::CalendarDay();
        const bool isBetter = day <= asOf ? !best || bestDay > asOf || day >= bestDay : !best || day < bestDay;
        if (isBetter) {
            best = candidate;
        }
    }
    if (best) {
        return best;
    }
    std::string names;
    for (const auto& name : others) {
        names += (names.empty() ? "" : ", ") + name;
    }
    return base::fail(
        ErrorCode::NotFound,
        Message(SHIRUBE_TEXT("{0} has no logic model. These programmes have one: {1}."), {programme.value(), names}));
}

base::Result<LogicModelService::Model> LogicModelService::version(const domain::LogicModelId& id) {
    const auto all = models();
    if (!all) {
        return base::forward(all);
    }
    if (const auto found = m_cache->find(id)) {
        return (*all)[*found];
    }
    return base::fail(
        ErrorCode::NotFound,
        Message(SHIRUBE_TEXT("There is no logic model {0} (any more). Choose one from the list."), {id.value()}));
}

base::Result<LogicModelService::Outcome> LogicModelService::outcomeOf(const Model& model,
                                                                      const domain::CalendarDay& asOf) {
    auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(std::move(facts));
    }
    auto& outcomes = m_cache->outcomes;
    if (m_cache->facts != *facts || outcomes.size() >= kMostOutcomes) {
        outcomes.clear();
        m_cache->facts = *facts;
    }
    auto& cached = outcomes[{model->content().id, asOf}];
    if (cached == nullptr || &cached->model() != model.get()) {
        auto made = analysis::ProgrammeOutcome::make(*std::move(facts), model, asOf);
        if (!made) {
            return base::forward(std::move(made));
        }
        cached = std::make_shared<const analysis::ProgrammeOutcome>(*std::move(made));
    }
    return cached;
}

base::Result<std::vector<analysis::LintFinding>> LogicModelService::lintOf(const Model& model,
                                                                           const domain::CalendarDay& asOf) {
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    return analysis::lint(model->content(), **facts, asOf);
}

base::Result<LogicModelService::Outcome> LogicModelService::outcome(const domain::ProgrammeId& programme,
                                                                    const domain::CalendarDay& asOf) {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto chosen = model(programme, asOf);
    return chosen ? outcomeOf(*chosen, asOf) : base::forward(chosen);
}

base::Result<LogicModelService::Outcome> LogicModelService::outcomeOf(const domain::LogicModelId& id,
                                                                      const domain::CalendarDay& asOf) {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto chosen = version(id);
    return chosen ? outcomeOf(*chosen, asOf) : base::forward(chosen);
}

base::Result<std::vector<analysis::LintFinding>> LogicModelService::lint(const domain::ProgrammeId& programme,
                                                                         const domain::CalendarDay& asOf) {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto chosen = model(programme, asOf);
    return chosen ? lintOf(*chosen, asOf) : base::forward(chosen);
}

base::Result<std::vector<analysis::LintFinding>> LogicModelService::lintOf(const domain::LogicModelId& id,
                                                                           const domain::CalendarDay& asOf) {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto chosen = version(id);
    return chosen ? lintOf(*chosen, asOf) : base::forward(chosen);
}

base::Result<domain::LogicModelId> LogicModelService::begin(
    const std::string& versionName, std::string_view summary,
    const std::function<base::Result<LogicModelContent>()>& content) {
    const std::string name(base::trimmed(versionName));
    if (name.empty()) {
        return refused(SHIRUBE_TEXT("Enter a name for the draft, such as 改訂案."));
    }
    LogicModelContent draft;
    auto transaction =
        persistence::Transaction::begin(*m_context.database, [&]() -> base::Result<persistence::ChangeContext> {
            auto begun = content();
            if (!begun) {
                return base::forward(std::move(begun));
            }
            draft = *std::move(begun);
            draft.version = name;
            draft.status = LogicModelStatus::Draft;
            draft.date = domain::CalendarDay::inJapan(m_context.clock.now()).text();
            draft.citation = {};
            for (const auto& model : m_cache->models) {
                draft.position = std::max(draft.position, model->content().position + 1);
            }
            for (int number = 1; draft.id.isEmpty(); ++number) {
                domain::LogicModelId id(draft.programme.value() + "@" + std::to_string(number));
                // Nor that of a discarded draft that another one was begun from.
                const bool isNamed = std::any_of(
                    m_cache->models.begin(), m_cache->models.end(),
                    [&id](const auto& model) { return model->content().id == id || model->content().basedOn == id; });
                if (!isNamed) {
                    draft.id = std::move(id);
                }
            }
            return m_context.change(Message(summary, {draft.title, name}));
        });
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    if (auto written = LogicModelWriter(*m_context.database).insert(draft); !written) {
        return base::forward(std::move(written));
    }
    const auto done = transaction->commit();
    return done ? base::Result<domain::LogicModelId>(draft.id) : base::forward(done);
}

base::Result<domain::LogicModelId> LogicModelService::beginDraft(const domain::LogicModelId& basedOn,
                                                                 const std::string& versionName) {
    return begin(versionName, SHIRUBE_TEXT("{0}: begin the draft {1}"), [&]() -> base::Result<LogicModelContent> {
        const auto former = version(basedOn);
        if (!former) {
            return base::forward(former);
        }
        auto content = (*former)->content();
        content.basedOn = std::exchange(content.id, {});
        return content;
    });
}

base::Result<domain::LogicModelId> LogicModelService::beginModel(const domain::ProgrammeId& programme,
                                                                 const std::string& title,
                                                                 const std::string& versionName) {
    return begin(versionName, SHIRUBE_TEXT("{0}: begin a logic model, {1}"), [&]() -> base::Result<LogicModelContent> {
        const auto facts = m_catalogue.facts();
        if (!facts) {
            return base::forward(facts);
        }
        if (auto fresh = refresh(); !fresh) {
            return base::forward(std::move(fresh));
        }
        if ((*facts)->book().programme(programme) == nullptr) {
            return base::fail(
                ErrorCode::NotFound,
                Message(SHIRUBE_TEXT("There is no programme {0}. Choose one from the list."), {programme.value()}));
        }
        LogicModelContent content;
        content.programme = programme;
        content.title = std::string(base::trimmed(title));
        if (content.title.empty()) {
            return refused(SHIRUBE_TEXT("Enter a title for the logic model."));
        }
        return content;
    });
}

base::Status LogicModelService::edit(const domain::LogicModel& expected,
                                     std::span<const domain::LogicModelEdit> edits) {
    std::optional<std::size_t> at;
    Model after;
    auto transaction =
        persistence::Transaction::begin(*m_context.database, [&]() -> base::Result<persistence::ChangeContext> {
            const auto present = version(expected.content().id);
            if (!present) {
                return base::forward(present);
            }
            if (auto draft = expectDraft((*present)->content()); !draft) {
                return base::forward(std::move(draft));
            }
            if (!(**present == expected)) {
                return base::fail(ErrorCode::Conflict,
                                  Message(SHIRUBE_TEXT("{0} was changed in the meantime. Look at its present state, "
                                                       "then make the change again."),
                                          {(*present)->content().version}));
            }
            const auto facts = m_catalogue.facts();
            if (!facts) {
                return base::forward(facts);
            }
            for (const auto& edit : edits) {
                if (auto known = requireMentioned(**facts, edit); !known) {
                    return base::forward(std::move(known));
                }
            }
            auto edited = domain::applyEdits(expected, withIds(edits, expected.content().programme, m_cache->models));
            if (!edited) {
                return base::forward(std::move(edited));
            }
            after = std::make_shared<const domain::LogicModel>(*std::move(edited));
            at = m_cache->find(expected.content().id);
            return m_context.change(summaryOf(expected, edits));
        });
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    auto stored = m_cache->stored[*at];
    if (auto written = LogicModelWriter(*m_context.database).update(stored, after->content()); !written) {
        return written;
    }
    const auto done = transaction->commit();
    if (!done) {
        return base::forward(done);
    }
    // Where nobody else wrote since, there is nothing to read again.
    const auto version = m_context.database->contentVersion();
    if (*done && version && version->starts_with(std::to_string(**done) + ":")) {
        m_cache->models[*at] = std::move(after);
        m_cache->stored[*at] = std::move(stored);
        m_cache->version = *version;
    }
    return {};
}

base::Status LogicModelService::alter(
    const domain::LogicModelId& id, std::string_view summary, const std::string& day, const std::string& reason,
    const std::function<base::Status(LogicModelWriter&, persistence::StoredLogicModel)>& work) {
    std::optional<std::size_t> at;
    auto transaction =
        persistence::Transaction::begin(*m_context.database, [&]() -> base::Result<persistence::ChangeContext> {
            const auto present = version(id);
            if (!present) {
                return base::forward(present);
            }
            const auto& content = (*present)->content();
            if (auto draft = expectDraft(content); !draft) {
                return base::forward(std::move(draft));
            }
            at = m_cache->find(id);
            return m_context.change(Message(summary, {content.title, content.version, day}), reason);
        });
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    LogicModelWriter writer(*m_context.database);
    if (auto written = work(writer, m_cache->stored[*at]); !written) {
        return written;
    }
    const auto done = transaction->commit();
    return done ? base::Status() : base::forward(done);
}

base::Status LogicModelService::adopt(const domain::LogicModelId& id, const domain::CalendarDay& from,
                                      const std::string& reason) {
    if (base::trimmed(reason).empty()) {
        return refused(SHIRUBE_TEXT("Enter the reason for the change: the history keeps it."));
    }
    return alter(id, SHIRUBE_TEXT("{0}: adopt {1} from {2} on"), from.text(), std::string(base::trimmed(reason)),
                 [&](LogicModelWriter& writer, persistence::StoredLogicModel stored) {
                     auto adopted = stored.content;
                     adopted.status = LogicModelStatus::Adopted;
                     adopted.date = from.text();
                     return writer.update(stored, adopted);
                 });
}

base::Status LogicModelService::discard(const domain::LogicModelId& id) {
    return alter(id, SHIRUBE_TEXT("{0}: discard the draft {1}"), {}, {},
                 [](LogicModelWriter& writer, const persistence::StoredLogicModel& stored) {
                     return writer.remove(stored.content);
                 });
}

}  // namespace shirube::application
