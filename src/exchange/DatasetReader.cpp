// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DatasetReader.h"

#include <array>
#include <exception>
#include <nlohmann/json.hpp>
#include <utility>

#include "DatasetBuilder.h"
#include "DatasetJson.h"
#include "DatasetManifest.h"
#include "DatasetPlace.h"
#include "DatasetSchema.h"

namespace shirube::exchange {

namespace {

using nlohmann::json;

constexpr std::size_t kMaxEntries = 1'000'000;

using Adder = base::Status (*)(DatasetBuilder&, const DatasetPlace&, const json&);

template <auto add>
base::Status addWith(DatasetBuilder& builder, const DatasetPlace& place, const json& entry) {
    return (builder.*add)(place, entry);
}

template <auto part, auto add>
base::Status addWith(DatasetBuilder& builder, const DatasetPlace& place, const json& entry) {
    return ((builder.*part)().*add)(place, entry);
}

// The lists that a file may hold: the key is also the name of the schema.
struct ListKind {
    const char* key;
    Adder add;
};
constexpr std::array kLists{
    ListKind{"sources", addWith<&DatasetBuilder::addSource>},
    ListKind{"programmes", addWith<&DatasetBuilder::addProgramme>},
    ListKind{"budget_lines", addWith<&DatasetBuilder::budget, &BudgetLineBuilder::addLine>},
    ListKind{"organisations", addWith<&DatasetBuilder::directory, &DirectoryBuilder::addOrganisation>},
    ListKind{"portfolios", addWith<&DatasetBuilder::directory, &DirectoryBuilder::addPortfolio>},
    ListKind{"funds", addWith<&DatasetBuilder::money, &MoneyBuilder::addFund>},
    ListKind{"series", addWith<&DatasetBuilder::directory, &DirectoryBuilder::addSeries>},
    ListKind{"policy_items", addWith<&DatasetBuilder::money, &MoneyBuilder::addPolicyItem>},
    ListKind{"themes", addWith<&DatasetBuilder::progress, &ProgressBuilder::addTheme>},
    ListKind{"indicators", addWith<&DatasetBuilder::progress, &ProgressBuilder::addIndicator>},
    ListKind{"allocations", addWith<&DatasetBuilder::money, &MoneyBuilder::addAllocation>},
    ListKind{"reviews", addWith<&DatasetBuilder::reviews, &ReviewBuilder::addReview>},
    ListKind{"review_rules", addWith<&DatasetBuilder::reviews, &ReviewBuilder::addReviewRule>},
    ListKind{"findings", addWith<&DatasetBuilder::reviews, &ReviewBuilder::addFinding>},
    ListKind{"milestones", addWith<&DatasetBuilder::directory, &DirectoryBuilder::addMilestone>},
    ListKind{"figures", addWith<&DatasetBuilder::figures, &FigureBuilder::addTable>},
    ListKind{"identities", addWith<&DatasetBuilder::identities, &IdentityBuilder::addIdentity>},
    ListKind{"logic_models", addWith<&DatasetBuilder::logicModels, &LogicModelBuilder::addLogicModel>},
    ListKind{"coverage", addWith<&DatasetBuilder::directory, &DirectoryBuilder::addCoverage>}};

base::Status tooLarge(const DatasetPlace& whole) {
    return whole.refuse(base::Message(
        SHIRUBE_TEXT("the file is larger than 64 MiB. Split it and list the parts in {0}."), {kDatasetManifest}));
}

base::Status readList(const ListKind& kind, const DatasetPlace& whole, const json& document, DatasetBuilder& builder,
                      const base::Progress& progress) {
    const auto schema = DatasetSchema::load(kind.key);
    if (!schema) {
        return base::forward(schema);
    }
    if (auto status = schema->check(whole.file, document); !status) {
        return status;
    }
    const auto& entries = document.at(kind.key);
    const auto place = whole.at(kind.key);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (progress.isCancelled()) {
            return base::fail(base::ErrorCode::Cancelled,
                              base::Message(SHIRUBE_TEXT("Reading the dataset was stopped. Nothing has changed.")));
        }
        if (auto status = kind.add(builder, place.at(i), entries.at(i)); !status) {
            return status;
        }
    }
    return {};
}

base::Status readFile(const std::string& name, std::string_view bytes, DatasetBuilder& builder,
                      const base::Progress& progress) {
    const DatasetPlace whole{name, {}};
    if (bytes.size() > kMaxDatasetFileBytes) {
        return tooLarge(whole);
    }
    const auto document = parseDatasetJson(name, bytes, kMaxEntries);
    if (!document) {
        return base::forward(document);
    }
    for (const auto& kind : kLists) {
        if (document->is_object() && document->contains(kind.key)) {
            return readList(kind, whole, *document, builder, progress);
        }
    }
    std::string keys;
    for (const auto& kind : kLists) {
        keys += keys.empty() ? "" : ", ";
        keys += kind.key;
    }
    return whole.refuse(base::Message(SHIRUBE_TEXT("the file has none of the lists {0}. Add the one that it is for."),
                                      {std::move(keys)}));
}

base::Result<Dataset> readFiles(const DatasetFiles& files, const base::Progress& progress) {
    const DatasetPlace manifestPlace{kDatasetManifest, {}};
    const auto manifestFile = files.find(kDatasetManifest);
    if (manifestFile == files.end()) {
        return manifestPlace.refuse(
            base::Error{base::ErrorCode::NotFound,
                        base::Message(SHIRUBE_TEXT("the file is missing. Choose the folder of a dataset.")),
                        {}});
    }
    if (manifestFile->second.size() > kMaxDatasetFileBytes) {
        return base::forward(tooLarge(manifestPlace));
    }
    auto manifest = DatasetManifest::parse(manifestFile->second);
    if (!manifest) {
        return base::forward(std::move(manifest));
    }
    DatasetBuilder builder;
    const auto total = static_cast<std::int64_t>(manifest->files.size());
    for (std::size_t i = 0; i < manifest->files.size(); ++i) {
        const auto& name = manifest->files[i];
        progress.step(static_cast<std::int64_t>(i), total);
        const auto file = files.find(name);
        if (file == files.end()) {
            return manifestPlace.at("files").at(i).refuse(base::Message(
                SHIRUBE_TEXT("the file {0} is missing. Put it into the folder or remove it from the list."), {name}));
        }
        if (auto status = readFile(name, file->second, builder, progress); !status) {
            return base::forward(std::move(status));
        }
    }
    if (auto status = builder.finish(); !status) {
        return base::forward(std::move(status));
    }
    progress.step(total, total);
    builder.dataset().info = std::move(manifest->info);
    return std::move(builder.dataset());
}

}  // namespace

base::Result<Dataset> DatasetReader::read(const DatasetFiles& files, const base::Progress& progress) const {
    try {
        return readFiles(files, progress);
    } catch (const std::exception& problem) {
        return base::fail(
            base::ErrorCode::Internal,
            base::Message(SHIRUBE_TEXT("The dataset can't be read. Check that its files are not too large.")),
            problem.what());
    }
}

}  // namespace shirube::exchange
