// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DirectoryBuilder.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "DatasetFields.h"

namespace shirube::exchange {

using nlohmann::json;
using List = DatasetReferences::List;

base::Status DirectoryBuilder::addOrganisation(const DatasetPlace& place, const json& entry) {
    domain::Organisation organisation;
    organisation.id = domain::OrganisationId(textOf(entry, "id"));
    organisation.name = textOf(entry, "name");
    organisation.aliases = entry.at("aliases").get<std::vector<std::string>>();
    organisation.note = optionalText(entry, "note");
    if (auto status = m_references.claim(List::Organisations, organisation.id.value(), place.at("id")); !status) {
        return status;
    }
    if (auto status = claimIn(m_names, organisation.name, place.at("name")); !status) {
        return status;
    }
    for (std::size_t i = 0; i < organisation.aliases.size(); ++i) {
        if (auto status = claimIn(m_names, organisation.aliases[i], place.at("aliases").at(i)); !status) {
            return status;
        }
    }
    const auto kind = readEnum(place, entry, "kind", domain::organisationKindFromKey);
    if (!kind) {
        return base::forward(kind);
    }
    organisation.kind = *kind;
    m_dataset.catalogue.organisations.push_back(std::move(organisation));
    return {};
}

base::Status DirectoryBuilder::addPortfolio(const DatasetPlace& place, const json& entry) {
    domain::Portfolio portfolio{domain::PortfolioId(textOf(entry, "id")), textOf(entry, "name"),
                                optionalText(entry, "note")};
    if (auto status = m_references.claim(List::Portfolios, portfolio.id.value(), place.at("id")); !status) {
        return status;
    }
    m_dataset.catalogue.portfolios.push_back(std::move(portfolio));
    return {};
}

base::Status DirectoryBuilder::addSeries(const DatasetPlace& place, const json& entry) {
    domain::ContextSeries series;
    series.id = domain::SeriesId(textOf(entry, "id"));
    series.name = textOf(entry, "name");
    series.unit = optionalText(entry, "unit");
    series.note = optionalText(entry, "note");
    if (auto status = m_references.claim(List::Series, series.id.value(), place.at("id")); !status) {
        return status;
    }
    const auto group = readEnum(place, entry, "group", domain::seriesGroupFromKey);
    if (!group) {
        return base::forward(group);
    }
    series.group = *group;
    series.citation = readCitation(place, entry, m_references);
    m_dataset.catalogue.series.push_back(std::move(series));
    return {};
}

base::Status DirectoryBuilder::addMilestone(const DatasetPlace& place, const json& entry) {
    domain::Milestone milestone;
    milestone.id = domain::MilestoneId(textOf(entry, "id"));
    milestone.label = textOf(entry, "label");
    milestone.done = entry.at("done").get<bool>();
    milestone.note = optionalText(entry, "note");
    if (auto status = m_references.claim(List::Milestones, milestone.id.value(), place.at("id")); !status) {
        return status;
    }
    const auto subject = textOf(entry, "subject");
    const auto colon = subject.find(':');
    const auto kind = domain::subjectKindFromKey(subject.substr(0, colon));
    const auto id = colon == std::string::npos ? std::string() : subject.substr(colon + 1);
    if (kind == domain::SubjectKind::Organisation) {
        milestone.organisation = domain::OrganisationId(id);
        m_references.mention(List::Organisations, id, place.at("subject"));
    } else if (kind == domain::SubjectKind::Programme) {
        milestone.programme = domain::ProgrammeId(id);
        m_references.mention(List::Programmes, id, place.at("subject"));
    } else {
        return place.at("subject").refuse(
            base::Message(SHIRUBE_TEXT("a milestone is of an organisation or a programme, not of {0}. Write "
                                       "organisation:<id> or programme:<id>."),
                          {subject}));
    }
    auto date = readPeriod(place, entry, "date");
    if (!date) {
        return base::forward(std::move(date));
    }
    milestone.date = *std::move(date);
    milestone.citation = readCitation(place, entry, m_references);
    m_dataset.catalogue.milestones.push_back(std::move(milestone));
    return {};
}

base::Status DirectoryBuilder::addCoverage(const DatasetPlace& place, const json& entry) {
    CoverageEntry coverage{domain::SourceId(textOf(entry, "source")), textOf(entry, "place"),
                           entry.at("entered").get<std::vector<std::string>>(), optionalText(entry, "left_out")};
    m_references.mention(List::Sources, coverage.source.value(), place.at("source"));
    if (coverage.entered.empty() && coverage.leftOut.empty()) {
        return place.at("left_out")
            .refuse(base::Message(SHIRUBE_TEXT("the place is neither entered nor left out. Name the files or give the "
                                               "reason.")));
    }
    m_dataset.coverage.push_back(std::move(coverage));
    return {};
}

}  // namespace shirube::exchange
