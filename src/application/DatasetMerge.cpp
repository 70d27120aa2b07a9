// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatasetMerge.h"

#include <set>
#include <utility>
#include <vector>

#include "CatalogueMerge.h"
#include "RsStatements.h"
#include "domain/FigureStatement.h"

namespace shirube::application {

namespace {

class Merger {
public:
    Merger(const StoreContent& present, const exchange::Dataset& dataset)
        : m_present(present), m_dataset(dataset), m_merged(present) {}

    StoreContent run() {
        dropLinked();
        putSources();
        putStatements();
        putProgrammes();
        putLines();
        putLogicModels();
        putCatalogue();
        dropOrphans();
        adopt();
        return std::move(m_merged);
    }

private:
    void dropLinked() {
        std::erase_if(m_merged.catalogue.statements, [](const auto& entry) { return isOfRs(entry.second); });
        std::erase_if(m_merged.catalogue.identities, [](const auto& entry) { return isOfRs(entry.second); });
    }

    void putSources() {
        for (const auto& source : m_dataset.sources) {
            m_merged.sources[source.id] = source;
            m_datasetSources.insert(source.id);
        }
    }

    [[nodiscard]] bool isOfDataset(const domain::Citation& citation) const {
        return m_datasetSources.contains(citation.source);
    }

    void putStatements() {
        for (const auto& [id, statement] : m_present.statements) {
            if (statement.fact.aspect == domain::FactAspect::Amount) {
                m_statedAmounts.insert(statement.fact.line);
            }
        }
        std::erase_if(m_merged.statements, [&](const auto& entry) {
            const auto& statement = entry.second;
            const bool goes = statement.origin == domain::StatementOrigin::Document && isOfDataset(statement.citation);
            if (goes) {
                m_touchedLines.insert(statement.fact.line);
            }
            return goes;
        });
        for (const auto& statement : m_dataset.statements) {
            m_merged.statements[statement.id] = statement;
        }
    }

    void putProgrammes() {
        for (auto programme : m_dataset.programmes) {
            const auto present = m_present.programmes.find(programme.id);
            if (programme.rsProgrammeId.empty() && present != m_present.programmes.end()) {
                programme.rsProgrammeId = present->second.rsProgrammeId;
            }
            m_merged.programmes[programme.id] = programme;
            m_datasetProgrammes.insert(programme.id);
        }
    }

    [[nodiscard]] bool isAmountChosenByPerson(const domain::BudgetLine& present) const {
        const auto adoption = m_present.adoptions.find({present.id, domain::FactAspect::Amount, {}});
        if (adoption == m_present.adoptions.end()) {
            // Stated, and yet not adopted: a person entered that there is no amount.
            return lacksAmount(present) && m_statedAmounts.contains(present.id);
        }
        return adoption->second.rule == domain::AdoptionRule::ChosenByPerson &&
               m_merged.statements.contains(adoption->second.statement);
    }

    [[nodiscard]] static bool lacksAmount(const domain::BudgetLine& line) {
        return line.kind == domain::AmountKind::Undecided || line.kind == domain::AmountKind::Undisclosed;
    }

    void putLines() {
        for (const auto& given : m_dataset.budgetLines) {
            auto line = withoutFigures(given);
            const auto present = m_present.lines.find(line.id);
            if (present != m_present.lines.end() && isAmountChosenByPerson(present->second)) {
                line.status = present->second.status;
                line.kind = present->second.kind;
                line.envelope = present->second.envelope;
                line.envelopeLabel = present->second.envelopeLabel;
                line.isNew = present->second.isNew;
                line.missing = present->second.missing;
            }
            m_touchedLines.erase(line.id);
            m_merged.lines[line.id] = std::move(line);
        }
    }

    void putLogicModels() {
        mergeLogicModels(m_merged.logicModels, m_dataset.logicModels,
                         [&](const auto& id) { return m_datasetSources.contains(id); });
    }

    void putCatalogue() {
        DatasetSources sources{
            [&](const auto& id) { return m_datasetSources.contains(id); }, {}, referencesOf(m_merged.logicModels)};
        sources.references.insert(m_present.personsReferences.begin(), m_present.personsReferences.end());
        for (const auto& [id, statement] : m_present.statements) {
            auto& isOfThem = sources.lineFacts[domain::asFigureStatement(statement).fact];
            isOfThem = isOfThem || isOfDataset(statement.citation);
        }
        // A theme under review stays as the former edition gave it, with what it names.
        std::vector<domain::Theme> reviewed;
        for (const auto& id : m_present.reviewedThemes) {
            if (const auto theme = m_present.catalogue.themes.find(id); theme != m_present.catalogue.themes.end()) {
                reviewed.push_back(theme->second);
                for (const auto& organisation : theme->second.organisations) {
                    sources.references.try_emplace({domain::SubjectKind::Organisation, organisation.id.value()},
                                                   id.value());
                }
            }
        }
        mergeCatalogue(m_merged.catalogue, m_dataset.catalogue, sources);
        for (const auto& theme : reviewed) {
            m_merged.catalogue.themes.try_emplace(theme.id, theme);
        }
        auto references = referencesOf(m_merged.catalogue);
        references.merge(sources.references);
        for (const auto& [reference, from] : references) {
            if (reference.first == domain::SubjectKind::Programme) {
                m_referredProgrammes.insert(domain::ProgrammeId(reference.second));
            } else if (reference.first == domain::SubjectKind::BudgetLine) {
                m_touchedLines.erase(domain::BudgetLineId(reference.second));
            }
        }
    }

    void dropOrphans() {
        std::set<domain::BudgetLineId> stated;
        for (const auto& [id, statement] : m_merged.statements) {
            stated.insert(statement.fact.line);
        }
        for (const auto& line : m_touchedLines) {
            if (!stated.contains(line)) {
                m_merged.lines.erase(line);
            }
        }
        // Taking a component away may leave its parent without use.
        while (dropUnusedProgrammes()) {
        }
    }

    bool dropUnusedProgrammes() {
        std::set<domain::ProgrammeId> used = m_datasetProgrammes;
        used.insert(m_referredProgrammes.begin(), m_referredProgrammes.end());
        for (const auto& [id, line] : m_merged.lines) {
            used.insert(line.programme);
        }
        for (const auto& [id, programme] : m_merged.programmes) {
            used.insert(programme.parent);
        }
        return std::erase_if(m_merged.programmes, [&](const auto& entry) {
                   return !used.contains(entry.first) && isOfDataset(entry.second.citation);
               }) > 0;
    }

    void adopt() {
        std::map<domain::BudgetFact, std::vector<domain::Statement>> byFact;
        for (const auto& [id, statement] : m_merged.statements) {
            byFact[statement.fact].push_back(statement);
        }
        std::vector<domain::Source> sources;
        for (const auto& [id, source] : m_merged.sources) {
            sources.push_back(source);
        }
        m_merged.adoptions.clear();
        for (const auto& [fact, statements] : byFact) {
            const auto present = m_present.adoptions.find(fact);
            const bool isKept = present != m_present.adoptions.end() &&
                                present->second.rule == domain::AdoptionRule::ChosenByPerson &&
                                m_merged.statements.contains(present->second.statement);
            if (isKept) {
                m_merged.adoptions.emplace_hint(m_merged.adoptions.end(), fact, present->second);
            } else if (!isWithheld(fact)) {
                m_merged.adoptions.emplace_hint(
                    m_merged.adoptions.end(), fact,
                    domain::Adoption{
                        fact, domain::mostPrecise(statements, sources)->id, domain::AdoptionRule::MostPrecise, {}});
            }
        }
    }

    // A line that has no published amount adopts none.
    [[nodiscard]] bool isWithheld(const domain::BudgetFact& fact) const {
        const auto line = m_merged.lines.find(fact.line);
        return fact.aspect == domain::FactAspect::Amount && line != m_merged.lines.end() && lacksAmount(line->second);
    }

    const StoreContent& m_present;
    const exchange::Dataset& m_dataset;
    StoreContent m_merged;
    std::set<domain::SourceId> m_datasetSources;
    std::set<domain::ProgrammeId> m_datasetProgrammes;
    std::set<domain::ProgrammeId> m_referredProgrammes;  // named by the catalogue or a model
    std::set<domain::BudgetLineId> m_statedAmounts;      // have a statement of their amount in the store
    std::set<domain::BudgetLineId> m_touchedLines;       // lost a statement, and are not in the dataset
};

}  // namespace

StoreContent merged(const StoreContent& present, const exchange::Dataset& dataset) {
    return Merger(present, dataset).run();
}

}  // namespace shirube::application
