// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RsFileModel.h"

#include <QLocale>
#include <algorithm>
#include <tuple>

#include "base/Text.h"
#include "models/QtTranslator.h"

namespace shirube::models {

namespace {

constexpr int kDigestLetters = 12;

FactCell number(std::int64_t value, const QString& text) {
    FactCell cell;
    cell.text = text;
    cell.plain = QString::number(value);
    cell.sortKey = static_cast<qlonglong>(value);
    cell.isNumber = true;
    return cell;
}

}  // namespace

RsFileModel::RsFileModel(QObject* parent) : FactTableModel(parent) {}

void RsFileModel::setFiles(std::vector<domain::RsFile> files) {
    m_files = std::move(files);
    std::sort(m_files.begin(), m_files.end(), [](const auto& a, const auto& b) {
        return std::tuple(-a.edition.year(), a.kind, -a.id) < std::tuple(-b.edition.year(), b.kind, -b.id);
    });
    rebuild();
}

const domain::RsFile* RsFileModel::find(std::int64_t id) const {
    const auto found = std::find_if(m_files.begin(), m_files.end(), [&](const auto& file) { return file.id == id; });
    return found == m_files.end() ? nullptr : &*found;
}

bool RsFileModel::isInForce(const domain::RsFile& file) const {
    return std::none_of(m_files.begin(), m_files.end(), [&](const auto& other) {
        return other.edition == file.edition && other.kind == file.kind && other.id > file.id;
    });
}

std::vector<FactTableModel::Row> RsFileModel::build() const {
    std::vector<Row> rows;
    for (const auto& file : m_files) {
        Row row;
        row.id = std::to_string(file.id);
        row.cells.resize(ColumnCount);
        row.cells[Edition] = number(file.edition.year(), QString::number(file.edition.year()));
        row.cells[Edition].isNumber = false;
        row.cells[Kind] = FactCell::words(
            QStringLiteral("%1 %2").arg(toQString(domain::toKey(file.kind)), toQString(domain::titleOf(file.kind))));
        const bool inForce = isInForce(file);
        row.cells[State] = FactCell::words(inForce ? tr("In force") : tr("Superseded"));
        row.cells[Rows] = number(file.rows, QLocale().toString(static_cast<qlonglong>(file.rows)));
        row.cells[Size] =
            number(file.bytes, QLocale().formattedDataSize(file.bytes, 1, QLocale::DataSizeTraditionalFormat));
        row.cells[WrittenOn] = FactCell::words(toQString(file.writtenOn));
        row.cells[Encoding] = FactCell::words(
            file.encoding == domain::RsEncoding::Utf8 ? QStringLiteral("UTF-8") : QStringLiteral("Shift_JIS (CP932)"));
        row.cells[Name] = FactCell::words(toQString(file.name));
        row.cells[Name].remark = file.archive.empty() ? QString() : tr("From %1").arg(toQString(file.archive));
        row.cells[Digest] = FactCell::words(toQString(file.sha256).left(kDigestLetters));
        row.cells[Digest].plain = toQString(file.sha256);
        row.cells[Digest].remark = QStringLiteral("SHA-256: %1").arg(toQString(file.sha256));
        for (auto& cell : row.cells) {
            cell.tone = inForce ? Tone::Plain : Tone::Quiet;
        }
        row.searchKey = base::searchKey(file.name);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString RsFileModel::columnTitle(int column) const {
    switch (column) {
        case Edition:
            return tr("Edition");
        case Kind:
            return tr("File of the system");
        case State:
            return tr("State");
        case Rows:
            return tr("Rows");
        case Size:
            return tr("Size");
        case WrittenOn:
            return tr("Of");
        case Encoding:
            return tr("Encoding");
        case Name:
            return tr("Name");
        case Digest:
            return tr("Digest");
        default:
            return {};
    }
}

}  // namespace shirube::models
