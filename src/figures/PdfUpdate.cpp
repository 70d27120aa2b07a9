// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfUpdate.h"

#include <QList>
#include <map>

namespace shirube::figures {

namespace {

// The number behind the last `key`, of the trailer.
int lastNumber(const QByteArray& pdf, const char* key) {
    const auto at = pdf.lastIndexOf(key) + static_cast<qsizetype>(qstrlen(key));
    return pdf.mid(at, 20).simplified().split(' ').front().toInt();
}

// A text string of PDF: UTF-16 with its byte order mark, in hexadecimal digits.
QByteArray textString(const QString& text) {
    QByteArray digits("FEFF");
    for (const auto c : text) {
        digits += QByteArray::number(static_cast<uint>(c.unicode()), 16).rightJustified(4, '0').toUpper();
    }
    return '<' + digits + '>';
}

QByteArray reference(int object) {
    return QByteArray::number(object) + " 0 R";
}

// The dictionary of an object as QPdfWriter wrote it, with more entries in front.
QByteArray withEntries(const QByteArray& pdf, int object, const QByteArray& entries) {
    const auto start = pdf.indexOf('\n' + QByteArray::number(object) + " 0 obj");
    const auto open = pdf.indexOf("<<", start);
    const auto end = pdf.indexOf("endobj", open);
    return "<<\n" + entries + pdf.mid(open + 2, end - open - 2).trimmed() + '\n';
}

// The pages' object numbers, in their order.
std::vector<int> pagesOf(const QByteArray& pdf) {
    const auto open = pdf.indexOf('[', pdf.lastIndexOf("/Kids"));
    const auto kids = pdf.mid(open + 1, pdf.indexOf(']', open) - open - 1).simplified().split(' ');
    std::vector<int> pages;
    for (qsizetype i = 0; i + 2 < kids.size(); i += 3) {
        pages.push_back(kids[i].toInt());
    }
    return pages;
}

}  // namespace

QByteArray withDetails(QByteArray pdf, const PdfDetails& details) {
    if (details.author.isEmpty() && details.language.isEmpty() && details.bookmarks.empty()) {
        return pdf;
    }
    const int previous = lastNumber(pdf, "startxref");
    const int info = lastNumber(pdf, "/Info");
    const int root = lastNumber(pdf, "/Root");
    const int outlines = lastNumber(pdf, "/Size");
    const int first = outlines + 1;
    const auto pages = pagesOf(pdf);
    const int count = static_cast<int>(details.bookmarks.size());

    std::map<int, QByteArray> objects;
    if (!details.author.isEmpty()) {
        objects[info] = withEntries(pdf, info, "/Author " + textString(details.author) + '\n');
    }
    QByteArray catalogue = "/ViewerPreferences << /DisplayDocTitle true >>\n";
    if (!details.language.isEmpty()) {
        catalogue += "/Lang " + textString(details.language) + '\n';
    }
    if (count > 0) {
        catalogue += "/Outlines " + reference(outlines) + "\n/PageMode /UseOutlines\n";
        objects[outlines] = "<<\n/Type /Outlines\n/First " + reference(first) + "\n/Last " +
                            reference(first + count - 1) + "\n/Count " + QByteArray::number(count) + "\n>>\n";
    }
    objects[root] = withEntries(pdf, root, catalogue);
    for (int i = 0; i < count; ++i) {
        const auto& bookmark = details.bookmarks[static_cast<std::size_t>(i)];
        objects[first + i] = "<<\n/Title " + textString(bookmark.title) + "\n/Parent " + reference(outlines) +
                             (i > 0 ? "\n/Prev " + reference(first + i - 1) : QByteArray()) +
                             (i + 1 < count ? "\n/Next " + reference(first + i + 1) : QByteArray()) + "\n/Dest [" +
                             reference(pages.at(bookmark.page)) + " /Fit]\n>>\n";
    }

    QByteArray table = "xref\n";
    for (const auto& [number, content] : objects) {
        table += QByteArray::number(number) + " 1\n" + QByteArray::number(pdf.size()).rightJustified(10, '0') +
                 " 00000 n \n";
        pdf += QByteArray::number(number) + " 0 obj\n" + content + "endobj\n";
    }
    const auto start = pdf.size();
    pdf += table + "trailer\n<<\n/Size " + QByteArray::number(first + count) + "\n/Info " + reference(info) +
           "\n/Root " + reference(root) + "\n/Prev " + QByteArray::number(previous) + "\n>>\nstartxref\n" +
           QByteArray::number(start) + "\n%%EOF\n";
    return pdf;
}

}  // namespace shirube::figures
