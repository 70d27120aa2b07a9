<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AmountText</name>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its unit</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from – to</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an amount and what it is</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>Ministry</source>
        <translation>府省庁</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Programme ID</source>
        <translation>予算事業ID</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>正式名称</translation>
    </message>
    <message>
        <source>English name (unofficial)</source>
        <translation>英語名（仮訳）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>資料での位置</translation>
    </message>
    <message>
        <source>The documents state no amount of this programme for this cycle. That is not the same as 0.</source>
        <translation>資料には、この事業のこの予算区分の額の記載がありません。0円という意味ではありません。</translation>
    </message>
    <message>
        <source>In yen</source>
        <translation>円で</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>取りうる範囲</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>枠</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>会計</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Printed as new</source>
        <translation>新規と印字</translation>
    </message>
    <message>
        <source>Of which %1</source>
        <translation>うち%1</translation>
    </message>
    <message>
        <source>Printed prior year&apos;s amount</source>
        <translation>印字された前年度額</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印字</translation>
    </message>
    <message>
        <source>Earlier line</source>
        <translation>前の予算額</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>増減額</translation>
    </message>
    <message>
        <source>Adopt this</source>
        <translation>この記載を採用</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Nothing states this line.</source>
        <translation>この額を記載した資料はありません。</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>入力：%1</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message>
        <source>%1 selected: %2</source>
        <translation>選択%1件：%2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a number of lines and why they are left out</comment>
        <translation>%2 %1件</translation>
    </message>
    <message>
        <source>; left out: %1</source>
        <translation>&#x3000;除いたもの：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>a range of amounts with its unit</comment>
        <translation>（%1）</translation>
    </message>
</context>
<context>
    <name>StoredText</name>
    <message>
        <source>Budget line</source>
        <translation>予算額</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>記載</translation>
    </message>
    <message>
        <source>Adopted value</source>
        <translation>採用値</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>会計</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>対象の額</translation>
    </message>
    <message>
        <source>Kind of budget</source>
        <translation>予算の種類</translation>
    </message>
    <message>
        <source>Printed line</source>
        <translation>印字された行</translation>
    </message>
    <message>
        <source>Number of the component</source>
        <translation>構成事業の番号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英語名</translation>
    </message>
    <message>
        <source>Envelope (identifier)</source>
        <translation>枠（ID）</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>枠</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>うち数の名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>府省庁</translation>
    </message>
    <message>
        <source>Where there is no amount</source>
        <translation>額がない理由</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Number of the supplementary budget</source>
        <translation>補正の回次</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Parent programme</source>
        <translation>親事業</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Kind of the prior budget</source>
        <translation>前年度予算の種類</translation>
    </message>
    <message>
        <source>Prior fiscal year</source>
        <translation>前年度</translation>
    </message>
    <message>
        <source>Number of the prior supplementary budget</source>
        <translation>前年度の補正の回次</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定語</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>印字</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>端数処理</translation>
    </message>
    <message>
        <source>Programme ID</source>
        <translation>予算事業ID</translation>
    </message>
    <message>
        <source>Rule of adoption</source>
        <translation>採用の規則</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Adopted statement</source>
        <translation>採用した記載</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Step (yen)</source>
        <translation>最小桁（円）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Amount (yen)</source>
        <translation>金額（円）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>予算額</translation>
    </message>
    <message>
        <source>Prior year&apos;s amount</source>
        <translation>前年度の額</translation>
    </message>
    <message>
        <source>Part of the amount</source>
        <translation>うち数</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>概算要求</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暫定</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>当初</translation>
    </message>
    <message>
        <source>Supplementary</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>予備費</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>About</source>
        <translation>約</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>超</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>Approximately</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>To the yen</source>
        <translation>円単位</translation>
    </message>
    <message>
        <source>Half up</source>
        <translation>四捨五入</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>切捨て</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>切上げ</translation>
    </message>
    <message>
        <source>The most precise official statement</source>
        <translation>最も精度の高い公式の記載</translation>
    </message>
    <message>
        <source>Chosen by a person</source>
        <translation>担当者が選択</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>The store can&apos;t be opened</source>
        <translation>データファイルを開けません</translation>
    </message>
    <message>
        <source>Open &amp;another file…</source>
        <translation>別のファイルを開く(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>{0} (within an envelope)</source>
        <translation>{0}（内数）</translation>
    </message>
    <message>
        <source>Budget by cycle and programme</source>
        <translation>予算区分別・事業別の予算額</translation>
    </message>
    <message>
        <source>As of {0}</source>
        <translation>{0}時点</translation>
    </message>
    <message>
        <source>{0}, “{1}” ({2})</source>
        <translation>{0}「{1}」（{2}）</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>Hatched: within an envelope</source>
        <translation>斜線：内数</translation>
    </message>
    <message>
        <source>An amount within an envelope is an upper bound: the true part lies between 0 and the printed amount, and it is not added to the confirmed total.</source>
        <translation>内数の額は上限であり、この事業の額は0から印字された額までの間にある。確定額の合計には加えていない。</translation>
    </message>
    <message>
        <source>(案) marks a budget proposal as its document prints it.</source>
        <translation>（案）は、資料に予算案として印字されたもの。</translation>
    </message>
    <message>
        <source>Figures are rounded half away from zero; totals are computed before rounding.</source>
        <translation>数値は四捨五入して表示した。合計は四捨五入する前の額で計算している。</translation>
    </message>
    <message>
        <source>Others: {0} programmes.</source>
        <translation>その他は{0}事業。</translation>
    </message>
    <message>
        <source>{0} lines have no amount and are not in the totals.</source>
        <translation>額のない{0}件は合計に含まない。</translation>
    </message>
    <message>
        <source>{0} is {1}, {2}% of {3}</source>
        <translation>{0}は{1}（{3}の{2}％）</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0}は{1}</translation>
    </message>
    <message>
        <source>Stacked columns: {0}. {1}.</source>
        <translation>積み上げ縦棒：{0}。{1}。</translation>
    </message>
    <message>
        <source>There is no budget line in the chosen cycles. Choose others, or import a dataset first.</source>
        <translation>選んだ予算区分には予算額がありません。ほかの予算区分を選ぶか、先にデータセットを読み込んでください。</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Part of an envelope: between 0 and the printed amount</source>
        <translation>内数：0から印字された額までの間</translation>
    </message>
    <message>
        <source>Shares an envelope that is counted already</source>
        <translation>すでに数えた枠と同じ枠の内数</translation>
    </message>
    <message>
        <source>Component: contained in the amount of its parent</source>
        <translation>構成事業：親事業の額に含まれる</translation>
    </message>
    <message>
        <source>Shown again elsewhere: out of totals</source>
        <translation>再掲：合計に含まない</translation>
    </message>
    <message>
        <source>Outside the total by its document</source>
        <translation>外数：資料の合計に含まれない</translation>
    </message>
    <message>
        <source>A part of another line: its whole is counted</source>
        <translation>うち数：全体の額を数えている</translation>
    </message>
    <message>
        <source>No amount: missing is not zero</source>
        <translation>額なし（0円ではない）</translation>
    </message>
    <message>
        <source>{0} and {1} state the same money at two times and are not added. Select one of them.</source>
        <translation>{0}と{1}は同じ予算の時点違いなので足しません。どちらか一方を選んでください。</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>額なし</translation>
    </message>
    <message>
        <source>within {0}</source>
        <translation>{0}の内数</translation>
    </message>
    <message>
        <source>{0} + {1}</source>
        <translation>{0}＋{1}</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0}以上</translation>
    </message>
    <message>
        <source>between {0} and {1}</source>
        <translation>{0}～{1}</translation>
    </message>
    <message>
        <source>No amount ({0}): missing is not zero</source>
        <translation>額なし（{0}）。0円ではない</translation>
    </message>
    <message>
        <source>Sum of the top-level lines; envelopes widen it to a range</source>
        <translation>最上位の事業の額を合計。内数があれば範囲になる</translation>
    </message>
    <message>
        <source>Rests on {0} of {1} lines; {2} without an amount</source>
        <translation>{1}件のうち{0}件による（額なし{2}件）</translation>
    </message>
    <message>
        <source>Of which {0}: {1} as printed (contained in the amounts, not added)</source>
        <translation>うち{0}：{1}（印字額。各額に含まれ、加えない）</translation>
    </message>
    <message>
        <source>Computed in whole yen; figures are rounded half away from zero only when shown in this unit</source>
        <translation>円単位で計算し、この単位で表示するときだけ四捨五入する</translation>
    </message>
    <message>
        <source>The line prints {0} for the year before; there is no exact line to check it against</source>
        <translation>前年度額として{0}が印字されているが、照合できる確定額がない</translation>
    </message>
    <message>
        <source>Printed for the year before: {0}; the earlier line says {1}: {2}</source>
        <translation>前年度額の印字：{0}、前の予算額：{1}、判定：{2}</translation>
    </message>
    <message>
        <source>There is no budget line of {0}.</source>
        <translation>{0}の予算額はありません。</translation>
    </message>
    <message>
        <source>Total of {0}</source>
        <translation>{0}の合計</translation>
    </message>
    <message>
        <source>Change of {0} from {1} to {2}</source>
        <translation>{0}の増減（{1}→{2}）</translation>
    </message>
    <message>
        <source>{0} − {1}</source>
        <translation>{0}－{1}</translation>
    </message>
    <message>
        <source>No line in {0}</source>
        <translation>{0}には予算額がない</translation>
    </message>
    <message>
        <source>{0} has no line in {1} or {2}.</source>
        <translation>{0}は{1}にも{2}にも予算額がありません。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Increased</source>
        <translation>増</translation>
    </message>
    <message>
        <source>Decreased</source>
        <translation>減</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>増減なし</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>印字なし</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Within rounding</source>
        <translation>丸めの範囲</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Unverifiable</source>
        <translation>検証不能</translation>
    </message>
    <message>
        <source>There is no budget line of {0}. Choose one of: {1}.</source>
        <translation>{0}の予算額はありません。次から選んでください：{1}</translation>
    </message>
    <message>
        <source>Adopt another statement for {0} of {1}</source>
        <translation>{1}の{0}の採用値を変更</translation>
    </message>
    <message>
        <source>Revise {0} of {1}</source>
        <translation>{1}の{0}を修正</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was stored.</source>
        <translation>読み込みを中止しました。何も保存していません。</translation>
    </message>
    <message>
        <source>Import dataset {0}</source>
        <translation>データセット「{0}」の読み込み</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>元に戻す：{0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>やり直し：{0}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す変更はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す変更はありません。</translation>
    </message>
    <message>
        <source>The change {0} is missing from the log. Restore a backup.</source>
        <translation>変更{0}が履歴にありません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>There is no change {0} in the history.</source>
        <translation>履歴に変更{0}はありません。</translation>
    </message>
    <message>
        <source>{0} was changed in the meantime. Look at its present state, then enter the change again.</source>
        <translation>{0}はその間に変更されました。今の内容を確かめてから、もう一度入力してください。</translation>
    </message>
    <message>
        <source>{0}: an amount that is part of an envelope (内数) needs the envelope&apos;s name. Enter it.</source>
        <translation>{0}：内数の額には枠の名称が必要です。入力してください。</translation>
    </message>
    <message>
        <source>There is no source “{0}”. Choose one from the list.</source>
        <translation>出典「{0}」はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>Enter where in the source the figure stands: a page, a heading or a table.</source>
        <translation>出典のどこにある数字か（ページ、見出し、表）を入力してください。</translation>
    </message>
    <message>
        <source>Enter the reason for the change: the history keeps it.</source>
        <translation>変更の理由を入力してください。変更履歴に残ります。</translation>
    </message>
    <message>
        <source>There is no budget line {0}.</source>
        <translation>予算額{0}はありません。</translation>
    </message>
    <message>
        <source>There is no statement {0} about this figure. Choose one from the list.</source>
        <translation>この数字についての記載{0}はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>The statement {0} is about the budget line {1}, which does not exist.</source>
        <translation>記載{0}の対象の予算額{1}がありません。</translation>
    </message>
    <message>
        <source>The statement {0} cites the source {1}, which does not exist.</source>
        <translation>記載{0}が引く出典{1}がありません。</translation>
    </message>
    <message>
        <source>The programme {0} cites the source {1}, which does not exist.</source>
        <translation>事業{0}が引く出典{1}がありません。</translation>
    </message>
    <message>
        <source>There is no programme “{0}”. “shirubectl programmes” lists them.</source>
        <translation>事業「{0}」はありません。shirubectl programmes で一覧できます。</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>予算区分</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>予算額</translation>
    </message>
    <message>
        <source>Of which</source>
        <translation>うち</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>前年度額</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>府省庁</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>“{0}” is not a unit. Choose 円, 千円, 百万円, 億円 or 兆円.</source>
        <translation>「{0}」は単位ではありません。円、千円、百万円、億円、兆円から選んでください。</translation>
    </message>
    <message>
        <source>There is no chart “{0}”. “shirubectl chart LIST” lists them.</source>
        <translation>図表「{0}」はありません。shirubectl chart LIST で一覧できます。</translation>
    </message>
    <message>
        <source>Name the file to write with --out; its ending chooses the format (.png, .svg, .pdf, .xlsx, .csv).</source>
        <translation>書き出すファイルを --out で指定してください。形式は拡張子で決まります（.png、.svg、.pdf、.xlsx、.csv）。</translation>
    </message>
    <message>
        <source>Wrote {0}</source>
        <translation>{0}を書き出しました</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻（UTC）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{0}: this build of shirubectl has no Qt and can&apos;t draw charts. Use one that was built with it.</source>
        <translation>{0}：このshirubectlはQtなしで作られているため図表を描けません。Qtありで作ったものを使ってください。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Printed prior amount</source>
        <translation>前年度額の照合</translation>
    </message>
    <message>
        <source>A comparison needs both --from and --to, such as --from R7当初 --to R8当初.</source>
        <translation>比較には --from と --to の両方が必要です（例：--from R7当初 --to R8当初）。</translation>
    </message>
    <message>
        <source>There is no store at {0}. Create it with “shirubectl init”, or name another one with --db.</source>
        <translation>{0}にデータファイルがありません。shirubectl init で作るか、--db で別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Created {0}</source>
        <translation>{0}を作成しました</translation>
    </message>
    <message>
        <source>The store already holds all of the dataset; nothing was changed.</source>
        <translation>データセットはすべて読み込み済みです。何も変更していません。</translation>
    </message>
    <message>
        <source>Loaded {0} programmes, {1} budget lines and {2} statements from {3} sources ({4} rows added, {5} changed)</source>
        <translation>出典{3}件から事業{0}件、予算額{1}件、記載{2}件を読み込みました（追加{4}行、変更{5}行）</translation>
    </message>
    <message>
        <source>The store is sound: {0} changes with {1} rows, chain unbroken up to {2}</source>
        <translation>データファイルは正常です：変更{0}件、{1}行、履歴の連鎖は{2}まで途切れていません</translation>
    </message>
    <message>
        <source>The store fails its checks ({0} changes, {1} rows read, head {2}). Restore a backup with “shirubectl restore FILE”.</source>
        <translation>データファイルの検査で問題が見つかりました（変更{0}件、{1}行、先頭{2}）。shirubectl restore FILE でバックアップから復元してください。</translation>
    </message>
    <message>
        <source>Wrote and checked the backup {0}</source>
        <translation>バックアップ{0}を作成し、検査しました</translation>
    </message>
    <message>
        <source>Restored {0} from {1}</source>
        <translation>{1}から{0}を復元しました</translation>
    </message>
    <message>
        <source>The former store was kept as {0}</source>
        <translation>元のデータファイルは{0}として残しました</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Within envelope</source>
        <translation>内数</translation>
    </message>
    <message>
        <source>Part of its line</source>
        <translation>うち数</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>再掲</translation>
    </message>
    <message>
        <source>Outside the total</source>
        <translation>外数</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>非公表</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未報告</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>未到来</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>An amount without an upper bound can&apos;t be subtracted.</source>
        <translation>上限のない額は引けません。</translation>
    </message>
    <message>
        <source>The programme {0} is given twice. Keep one.</source>
        <translation>事業{0}が二重にあります。一方を残してください。</translation>
    </message>
    <message>
        <source>{0}: its parent programme {1} does not exist. Correct the parent.</source>
        <translation>{0}：親事業{1}がありません。親事業を直してください。</translation>
    </message>
    <message>
        <source>{0}: the programme is among its own parents. Correct the parent.</source>
        <translation>{0}：自分自身が親事業になっています。親事業を直してください。</translation>
    </message>
    <message>
        <source>{0}: its programme {1} does not exist. Correct the programme.</source>
        <translation>{0}：事業{1}がありません。事業を直してください。</translation>
    </message>
    <message>
        <source>The budget line {0} is given twice. Keep one.</source>
        <translation>予算額{0}が二重にあります。一方を残してください。</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>案</translation>
    </message>
    <message>
        <source>Enacted</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>“{0}” is not a budget cycle. Write a fiscal year and 当初, 補正, 第2次補正, 暫定, 概算要求 or 予備費, such as R7当初 or R6補正.</source>
        <translation>「{0}」は予算区分ではありません。年度と、当初・補正・第2次補正・暫定・概算要求・予備費のいずれかを、R7当初、R6補正のように書いてください。</translation>
    </message>
    <message>
        <source>{0}: a part of the amount has no name. Name it, e.g. GX.</source>
        <translation>{0}：うち数に名称がありません。GXなどの名称を付けてください。</translation>
    </message>
    <message>
        <source>{0}: the part {1} is given twice. Keep one.</source>
        <translation>{0}：うち数「{1}」が二重にあります。一方を残してください。</translation>
    </message>
    <message>
        <source>{0}: the part {1} belongs to an amount that is missing. Enter the amount first.</source>
        <translation>{0}：うち数「{1}」の全体の額がありません。先に予算額を入力してください。</translation>
    </message>
    <message>
        <source>{0}: the part {1} ({2}) is not within the amount ({3}). Check both figures.</source>
        <translation>{0}：うち数「{1}」（{2}）が予算額（{3}）に収まっていません。両方の額を確かめてください。</translation>
    </message>
    <message>
        <source>{0}: an amount is given although its kind says that there is none. Change the kind or remove the amount.</source>
        <translation>{0}：額がない種別なのに額があります。種別を変えるか、額を消してください。</translation>
    </message>
    <message>
        <source>{0}: the amount is part of an envelope (内数) that is not named. Name the envelope.</source>
        <translation>{0}：内数の枠の名称がありません。枠の名称を入力してください。</translation>
    </message>
    <message>
        <source>“{0}” is not a fiscal year. Write R6, 令和6年度, FY2024 or 2024年度.</source>
        <translation>「{0}」は年度ではありません。R6、令和6年度、FY2024、2024年度のように書いてください。</translation>
    </message>
    <message>
        <source>The sum is larger than can be held exactly (about 922京円). Check the amounts for a wrong unit.</source>
        <translation>合計が正確に扱える大きさ（約922京円）を超えます。単位の誤りがないか確かめてください。</translation>
    </message>
    <message>
        <source>{0} yen</source>
        <translation>{0}円</translation>
    </message>
    <message>
        <source>{0} thousand yen</source>
        <translation>{0}千円</translation>
    </message>
    <message>
        <source>{0} million yen</source>
        <translation>{0}百万円</translation>
    </message>
    <message>
        <source>{0} hundred million yen</source>
        <translation>{0}億円</translation>
    </message>
    <message>
        <source>{0} trillion yen</source>
        <translation>{0}兆円</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>thousand yen</source>
        <translation>千円</translation>
    </message>
    <message>
        <source>million yen</source>
        <translation>百万円</translation>
    </message>
    <message>
        <source>hundred million yen</source>
        <translation>億円</translation>
    </message>
    <message>
        <source>trillion yen</source>
        <translation>兆円</translation>
    </message>
    <message>
        <source>“{0}” is not an amount. Write a figure and a unit, such as 9,916億円, 2兆1,706億円, 378,299百万円 or △12億円.</source>
        <translation>「{0}」は金額ではありません。9,916億円、2兆1,706億円、378,299百万円、△12億円のように、数字と単位で書いてください。</translation>
    </message>
    <message>
        <source>“{0}” is larger than any amount that can be held exactly. Check the number of digits and the unit.</source>
        <translation>「{0}」は正確に扱える大きさを超えます。桁数と単位を確かめてください。</translation>
    </message>
    <message>
        <source>“{0}” is finer than one yen. Check the decimal point and the unit.</source>
        <translation>「{0}」は1円未満の端数を含みます。小数点と単位を確かめてください。</translation>
    </message>
    <message>
        <source>{0}: the folder does not exist. Choose another folder.</source>
        <translation>{0}：フォルダーがありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0}: there is no permission to write here. Choose another folder.</source>
        <translation>{0}：ここに書き込む権限がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0}: the disk is full. Make room, or choose another folder.</source>
        <translation>{0}：ディスクに空きがありません。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0}: the name is too long. Choose a shorter one.</source>
        <translation>{0}：名前が長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>{0}: the file can&apos;t be written. Close it in other programs, or choose another folder.</source>
        <translation>{0}：ファイルに書き込めません。ほかのプログラムで開いていれば閉じるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} is a folder. Give the name of a file.</source>
        <translation>{0}はフォルダーです。ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>the cycle is written {0}. Write {1}.</source>
        <translation>予算区分が{0}と書かれています。{1}と書いてください。</translation>
    </message>
    <message>
        <source>{0} is already used at {1}. Change or remove one of the two.</source>
        <translation>{0}は{1}で使われています。どちらかを変えるか消してください。</translation>
    </message>
    <message>
        <source>a component needs both parent_id and component, and any other programme neither. Fill in both or set both to null.</source>
        <translation>構成事業にはparent_idとcomponentの両方が必要で、ほかの事業にはどちらも不要です。両方を埋めるか、両方をnullにしてください。</translation>
    </message>
    <message>
        <source>the unit is {0}, but the printed amount {1} ends in {2}. Correct one of them.</source>
        <translation>単位は{0}ですが、印字された額{1}は{2}で終わっています。どちらかを直してください。</translation>
    </message>
    <message>
        <source>{0} is not a way of rounding. Write unknown where the document says nothing.</source>
        <translation>{0}は端数処理の種類ではありません。資料に記載がなければunknownと書いてください。</translation>
    </message>
    <message>
        <source>the line is a 内数, but its envelope is not named. Name it.</source>
        <translation>内数なのに枠の名称がありません。名称を書いてください。</translation>
    </message>
    <message>
        <source>only a line of the kind within_envelope has an envelope. Correct the kind or set this to null.</source>
        <translation>枠を持つのは種別within_envelopeだけです。種別を直すか、ここをnullにしてください。</translation>
    </message>
    <message>
        <source>the prior amount of a line of {0} belongs to {1}, not to {2}. Correct the cycle.</source>
        <translation>{0}の前年度額は{2}ではなく{1}のものです。予算区分を直してください。</translation>
    </message>
    <message>
        <source>the id {0} does not fit the line&apos;s programme and cycle. Write {1}.</source>
        <translation>ID {0}が事業と予算区分に合っていません。{1}と書いてください。</translation>
    </message>
    <message>
        <source>the value is not known to this program. Correct it.</source>
        <translation>このプログラムの知らない値です。直してください。</translation>
    </message>
    <message>
        <source>{0} is its own parent, directly or through others. Correct one parent_id of the circle.</source>
        <translation>{0}の親をたどると自分自身に戻ります。その中のparent_idを一つ直してください。</translation>
    </message>
    <message>
        <source>the parent {0} is not in the dataset. Add the programme or correct parent_id.</source>
        <translation>親事業{0}がデータセットにありません。事業を加えるか、parent_idを直してください。</translation>
    </message>
    <message>
        <source>the source {0} is not in the dataset. Add it to the sources or correct the id.</source>
        <translation>出典{0}がデータセットにありません。出典に加えるか、IDを直してください。</translation>
    </message>
    <message>
        <source>the programme {0} is not in the dataset. Add it or correct the id.</source>
        <translation>事業{0}がデータセットにありません。加えるか、IDを直してください。</translation>
    </message>
    <message>
        <source>the calendar has no day {0}. Correct the date.</source>
        <translation>{0}という日はありません。日付を直してください。</translation>
    </message>
    <message>
        <source>{0}: the file is larger than 64 MiB. Split it and list the parts in {1}.</source>
        <translation>{0}：ファイルが64MiBを超えています。分割して{1}に並べてください。</translation>
    </message>
    <message>
        <source>{0}: the file can&apos;t be read. Check its permissions.</source>
        <translation>{0}：ファイルを読めません。権限を確かめてください。</translation>
    </message>
    <message>
        <source>{0} has no file {1}. Choose the folder of a dataset.</source>
        <translation>{0}に{1}がありません。データセットのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The dataset folder can&apos;t be read. Check its name, size and permissions.</source>
        <translation>データセットのフォルダーを読めません。名前、大きさ、権限を確かめてください。</translation>
    </message>
    <message>
        <source>the key is given twice. Remove one of them.</source>
        <translation>キーが二重にあります。一方を消してください。</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: this is not valid JSON. Correct the text at or just before this place.</source>
        <translation>{0}、{1}行{2}桁：JSONとして正しくありません。この位置かその直前を直してください。</translation>
    </message>
    <message>
        <source>the list has more than {0} entries. Split it.</source>
        <translation>一覧が{0}件を超えています。分割してください。</translation>
    </message>
    <message>
        <source>values are nested more than {0} deep. Remove a level.</source>
        <translation>入れ子が{0}段を超えています。段を減らしてください。</translation>
    </message>
    <message>
        <source>the text is longer than {0} bytes. Shorten it.</source>
        <translation>文字列が{0}バイトを超えています。短くしてください。</translation>
    </message>
    <message>
        <source>the text has a line break or another control character in it. Remove it.</source>
        <translation>文字列に改行などの制御文字があります。取り除いてください。</translation>
    </message>
    <message>
        <source>the file is UTF-16 or not text at all. Save it as UTF-8.</source>
        <translation>UTF-16か、テキストではないファイルです。UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>{0}, line {1}: the text is not UTF-8 (it may be Shift_JIS). Save the file as UTF-8.</source>
        <translation>{0}、{1}行：UTF-8ではありません（Shift_JISの可能性があります）。UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>the file can&apos;t be read as JSON. Check that it is complete and not too large.</source>
        <translation>JSONとして読めません。途中で切れていないか、大きすぎないか確かめてください。</translation>
    </message>
    <message>
        <source>the dataset has format {0} and this program reads format {1}. Update the program.</source>
        <translation>データセットの形式は{0}、このプログラムが読む形式は{1}です。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>the file is larger than 64 MiB. Split it and list the parts in {0}.</source>
        <translation>ファイルが64MiBを超えています。分割して{0}に並べてください。</translation>
    </message>
    <message>
        <source>Reading the dataset was stopped. Nothing has changed.</source>
        <translation>データセットの読み込みを中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>the file has none of the lists sources, programmes and budget_lines. Add the one that it is for.</source>
        <translation>sources、programmes、budget_linesのどの一覧もありません。必要な一覧を加えてください。</translation>
    </message>
    <message>
        <source>the file is missing. Choose the folder of a dataset.</source>
        <translation>ファイルがありません。データセットのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>the file {0} is missing. Put it into the folder or remove it from the list.</source>
        <translation>ファイル{0}がありません。フォルダーに置くか、一覧から除いてください。</translation>
    </message>
    <message>
        <source>The dataset can&apos;t be read. Check that its files are not too large.</source>
        <translation>データセットを読めません。ファイルが大きすぎないか確かめてください。</translation>
    </message>
    <message>
        <source>the key {0} is missing. Add it.</source>
        <translation>キー{0}がありません。加えてください。</translation>
    </message>
    <message>
        <source>the key {0} is not known. Correct or remove it.</source>
        <translation>キー{0}は使えません。直すか消してください。</translation>
    </message>
    <message>
        <source>the value has the wrong JSON type. Correct it.</source>
        <translation>値のJSON型が違います。直してください。</translation>
    </message>
    <message>
        <source>the value is not one of {0}. Choose one of them.</source>
        <translation>値が{0}のいずれでもありません。この中から選んでください。</translation>
    </message>
    <message>
        <source>the value is empty or too short. Fill it in.</source>
        <translation>値が空か短すぎます。記入してください。</translation>
    </message>
    <message>
        <source>the value is too long. Shorten it.</source>
        <translation>値が長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>the value has not the required form. Correct it.</source>
        <translation>値の書式が違います。直してください。</translation>
    </message>
    <message>
        <source>{0}: the built-in schema can&apos;t be used.</source>
        <translation>{0}：内蔵スキーマを使えません。</translation>
    </message>
    <message>
        <source>{0} The schema of {1} says: {2}.</source>
        <translation>{0}（{1}のスキーマ：{2}）</translation>
    </message>
    <message>
        <source>the file can&apos;t be checked. Check that it is not too large.</source>
        <translation>ファイルを検査できません。大きすぎないか確かめてください。</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>{0} (provisional)</source>
        <translation>{0}（速報）</translation>
    </message>
    <message>
        <source>{0} (lower bound)</source>
        <translation>{0}（下限）</translation>
    </message>
    <message>
        <source>{0} (upper bound)</source>
        <translation>{0}（上限）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Sources and notes</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>A spreadsheet&apos;s chart holds {0} series. Choose fewer programmes.</source>
        <translation>表計算の図に入る系列は{0}までです。事業を減らしてください。</translation>
    </message>
    <message>
        <source>{0}: a figure is written as .pdf, .png, .svg, .xlsx or .csv. Choose one of these.</source>
        <translation>{0}：図表は.pdf、.png、.svg、.xlsx、.csvで書き出せます。いずれかを選んでください。</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be written.</source>
        <translation>PDFを書き出せません。</translation>
    </message>
    <message>
        <source>A picture of {0} dpi is too large. Choose a lower resolution.</source>
        <translation>{0}dpiの画像は大きすぎます。解像度を下げてください。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be encoded.</source>
        <translation>画像に変換できません。</translation>
    </message>
    <message>
        <source>The table does not fit on the page and was left out. Choose fewer programmes or cycles, or give the table in a spreadsheet.</source>
        <translation>表がページに収まらないため省きました。事業か予算区分を減らすか、表は表計算で渡してください。</translation>
    </message>
    <message>
        <source>The figure is too full for its page: its type is {0} pt. Choose fewer programmes or cycles.</source>
        <translation>図がページに対して混みすぎています（文字{0}ポイント）。事業か予算区分を減らしてください。</translation>
    </message>
    <message>
        <source>The figure can&apos;t be set on this page. Choose fewer programmes or cycles.</source>
        <translation>図をこのページに組めません。事業か予算区分を減らしてください。</translation>
    </message>
    <message>
        <source>{0} has an amount of a year before without its cycle. Restore a backup.</source>
        <translation>{0}の前年度額に予算区分がありません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>There is no budget line {0}. Check the identifier, or reload.</source>
        <translation>予算額{0}はありません。IDを確かめるか、読み直してください。</translation>
    </message>
    <message>
        <source>The table {0} of this change no longer exists, so the change can&apos;t be undone or redone.</source>
        <translation>この変更の表{0}はもうないため、元に戻すこともやり直すこともできません。</translation>
    </message>
    <message>
        <source>The row {0} of {1} was changed since by something else. Nothing was undone or redone.</source>
        <translation>{1}の{0}がその後ほかで変更されています。何も戻していません。</translation>
    </message>
    <message>
        <source>The copy {0} of the store differs from it. Check the disk; the store itself was not changed.</source>
        <translation>複製{0}が元のデータファイルと一致しません。ディスクを確かめてください。元のファイルは変更していません。</translation>
    </message>
    <message>
        <source>The store {0} refused a step. Nothing of it was stored.</source>
        <translation>データファイル{0}が処理を受け付けませんでした。何も保存していません。</translation>
    </message>
    <message>
        <source>There is no store at {0}. Check the path, or create a store there.</source>
        <translation>{0}にデータファイルがありません。場所を確かめるか、そこに新しく作ってください。</translation>
    </message>
    <message>
        <source>{0} is empty and so not a store. Choose another file, or create a store there.</source>
        <translation>{0}は空でデータファイルではありません。別のファイルを選ぶか、そこに新しく作ってください。</translation>
    </message>
    <message>
        <source>{0} is an SQLite file of another program, not a Shirube store. Choose another file.</source>
        <translation>{0}はほかのプログラムのSQLiteファイルで、Shirubeのデータファイルではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The store {0} can&apos;t be written. Allow writing to the file, or work on a copy of it.</source>
        <translation>データファイル{0}に書き込めません。書き込みを許可するか、複製を使ってください。</translation>
    </message>
    <message>
        <source>The store {0} can&apos;t be opened.</source>
        <translation>データファイル{0}を開けません。</translation>
    </message>
    <message>
        <source>The store {0} was written by a newer Shirube (schema {1}; this one knows {2}). Install the newer version to open it.</source>
        <translation>データファイル{0}は新しい版のShirubeで書かれています（構造{1}、この版は{2}まで）。新しい版で開いてください。</translation>
    </message>
    <message>
        <source>The store {0} was built by another form of step {1} ({2}) than this program has. Open it with the program that made it, or restore a backup.</source>
        <translation>データファイル{0}は、この版と異なる手順{1}（{2}）で作られています。作ったプログラムで開くか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The store {0} can&apos;t be brought to schema {1} ({2}). It was left as it was; keep using the program that made it.</source>
        <translation>データファイル{0}を構造{1}（{2}）に移行できません。元のまま残しました。作ったプログラムで使い続けてください。</translation>
    </message>
    <message>
        <source>The schema step {0} ends its own transaction, which no step may do.</source>
        <translation>構造の移行手順{0}が自分で処理を確定しています。これは許されません。</translation>
    </message>
    <message>
        <source>The store {0} can&apos;t be brought to a newer schema: rows of {1} refer to something that does not exist. Restore a backup.</source>
        <translation>データファイル{0}を新しい構造に移行できません。{1}に、存在しないものを指す行があります。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>A row of the change log can&apos;t be read. Restore a backup.</source>
        <translation>変更履歴の行を読めません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>A text holds a character that can&apos;t be stored (NUL, or not UTF-8). Remove it.</source>
        <translation>保存できない文字（NUL、またはUTF-8以外）があります。取り除いてください。</translation>
    </message>
    <message>
        <source>The triggers that fill the change log were altered. Rows may have been written that the log does not know.</source>
        <translation>変更履歴を記録する仕組みが書き換えられています。履歴にない書き込みがあるかもしれません。</translation>
    </message>
    <message>
        <source>The file is damaged: {0}. Restore a backup.</source>
        <translation>ファイルが壊れています：{0}。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>A row of {0} (number {1}) refers to a row of {2} that does not exist.</source>
        <translation>{0}の行（{1}番）が、存在しない{2}の行を指しています。</translation>
    </message>
    <message>
        <source>The log has a gap: after change {0} comes change {1}.</source>
        <translation>履歴に欠落があります：変更{0}の次が変更{1}です。</translation>
    </message>
    <message>
        <source>Change {0} does not have the entries that it was sealed with.</source>
        <translation>変更{0}の明細が、記録されたときのものと違います。</translation>
    </message>
    <message>
        <source>Change {0}, entry {1}: the log was altered here, or an entry before it is missing.</source>
        <translation>変更{0}の明細{1}：ここで履歴が書き換えられたか、前の明細が失われています。</translation>
    </message>
    <message>
        <source>Entry {1} belongs to change {0}, which is missing from the log.</source>
        <translation>明細{1}の変更{0}が履歴にありません。</translation>
    </message>
    <message>
        <source>The row {0} of {1} is missing: the log says that it is there.</source>
        <translation>{1}の{0}がありません（履歴ではあるはずです）。</translation>
    </message>
    <message>
        <source>The row {0} of {1} is not in the log.</source>
        <translation>{1}の{0}が履歴にありません。</translation>
    </message>
    <message>
        <source>The row {0} of {1} is not what the log says of it.</source>
        <translation>{1}の{0}が履歴の内容と違います。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be renamed to {1}. Check the permissions of the folder.</source>
        <translation>{0}を{1}に改名できません。フォルダーの権限を確かめてください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be copied.</source>
        <translation>{0}を複製できません。</translation>
    </message>
    <message>
        <source>The store {0} is open in another window or program. Close it there, then restore again.</source>
        <translation>データファイル{0}はほかのウィンドウかプログラムで開かれています。閉じてから、もう一度復元してください。</translation>
    </message>
    <message>
        <source>{0} is not a backup of a Shirube store. Choose another file.</source>
        <translation>{0}はShirubeのバックアップではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The backup {0} is damaged. Choose another one.</source>
        <translation>バックアップ{0}は壊れています。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} is the store itself. Name another file.</source>
        <translation>{0}は今のデータファイルそのものです。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>{0} is a folder. Name a file in it.</source>
        <translation>{0}はフォルダーです。中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>{0} exists already. Name another file, or allow it to be replaced.</source>
        <translation>{0}はすでにあります。別のファイルを指定するか、置き換えを許可してください。</translation>
    </message>
    <message>
        <source>The folder {0} does not exist. Create it, or choose another place.</source>
        <translation>フォルダー{0}がありません。作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{0} is the store itself. Name the backup to restore.</source>
        <translation>{0}は今のデータファイルそのものです。復元するバックアップを指定してください。</translation>
    </message>
    <message>
        <source>There is no backup at {0}. Check the path.</source>
        <translation>{0}にバックアップがありません。場所を確かめてください。</translation>
    </message>
    <message>
        <source>The store {0} can&apos;t be written: its folder is read-only. Allow writing to the folder, or choose another place.</source>
        <translation>データファイル{0}に書き込めません。フォルダーが読み取り専用です。書き込みを許可するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The store {0} can&apos;t be opened. Check the permissions of the file.</source>
        <translation>データファイル{0}を開けません。ファイルの権限を確かめてください。</translation>
    </message>
    <message>
        <source>The store {0} is in use by another program. Wait until it has finished or close it there, then try again.</source>
        <translation>データファイル{0}はほかのプログラムが使用中です。終わるのを待つか閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The store {0} can&apos;t be written. Allow writing to the file and its folder, or choose another place.</source>
        <translation>データファイル{0}に書き込めません。ファイルとフォルダーへの書き込みを許可するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {0}. Free some space and try again; nothing of this step was stored.</source>
        <translation>{0}のディスクに空きがありません。空きを作ってからもう一度試してください。この処理は何も保存していません。</translation>
    </message>
    <message>
        <source>The store {0} is damaged. Restore a backup of it.</source>
        <translation>データファイル{0}は壊れています。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>{0} is not a Shirube store. Choose another file.</source>
        <translation>{0}はShirubeのデータファイルではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The store {0} can&apos;t be read or written. Check the disk and try again; nothing of this step was stored.</source>
        <translation>データファイル{0}を読み書きできません。ディスクを確かめてもう一度試してください。この処理は何も保存していません。</translation>
    </message>
    <message>
        <source>{0}: a row refers to something that does not exist, or is still referred to. Nothing was stored.</source>
        <translation>{0}：存在しないものを指す行か、まだ使われている行があります。何も保存していません。</translation>
    </message>
    <message>
        <source>{0}: something with this identifier exists already. Choose another one.</source>
        <translation>{0}：同じIDのものがすでにあります。別のIDにしてください。</translation>
    </message>
    <message>
        <source>{0}: a value breaks a rule of the store. Nothing was stored.</source>
        <translation>{0}：データファイルの規則に合わない値があります。何も保存していません。</translation>
    </message>
    <message>
        <source>The store {0} is cut short ({1} of {2} bytes). Restore a backup of it.</source>
        <translation>データファイル{0}が途中で切れています（{2}バイト中{1}バイト）。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>{0} is a folder, not a store. Name a file in it.</source>
        <translation>{0}はデータファイルではなくフォルダーです。中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read as a file. Check the path and its permissions.</source>
        <translation>{0}をファイルとして読めません。場所と権限を確かめてください。</translation>
    </message>
    <message>
        <source>The store {0} can&apos;t be read. Check the permissions of the file.</source>
        <translation>データファイル{0}を読めません。ファイルの権限を確かめてください。</translation>
    </message>
    <message>
        <source>A row of {0} that was to be written does not exist (any more). Reload and try again.</source>
        <translation>書き込もうとした{0}の行がありません。読み直してからもう一度試してください。</translation>
    </message>
    <message>
        <source>The store holds “{0}”, which has no meaning there. Restore a backup.</source>
        <translation>データファイルに意味の分からない値「{0}」があります。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>Another change is still being written to {0}.</source>
        <translation>{0}に別の変更を書き込んでいる途中です。</translation>
    </message>
    <message>
        <source>Bring the store to schema {0}</source>
        <translation>データファイルを構造{0}に移行</translation>
    </message>
    <message>
        <source>Change of the total from {0} to {1}</source>
        <translation>合計の増減（{0}→{1}）</translation>
    </message>
    <message>
        <source>This cell is not computed.</source>
        <translation>このセルは計算された数値ではありません。</translation>
    </message>
    <message>
        <source>{0} ÷ {1} = {2}</source>
        <translation>{0}÷{1}＝{2}</translation>
    </message>
    <message>
        <source>“{0}” is no command or option here. “shirubectl --help” lists them.</source>
        <translation>「{0}」というコマンドやオプションはここにはありません。「shirubectl --help」で一覧を表示します。</translation>
    </message>
    <message>
        <source>Something is missing on the command line ({0}). Add --help to see what the command takes.</source>
        <translation>コマンドの指定が足りません（{0}）。--helpを付けると指定のしかたを表示します。</translation>
    </message>
    <message>
        <source>A value on the command line is wrong ({0}). Add --help to see what the command takes.</source>
        <translation>コマンドの値が正しくありません（{0}）。--helpを付けると指定のしかたを表示します。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be compared with itself. Choose two different cycles.</source>
        <translation>{0}どうしは比べられません。異なる2つの予算区分を選んでください。</translation>
    </message>
    <message>
        <source>--overwrite replaces it.</source>
        <translation>--overwriteを付けると置き換えます。</translation>
    </message>
</context>
<context>
    <name>shirube::models::BudgetTreeModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1（単位：%2）</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>府省庁</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Programme ID</source>
        <translation>予算事業ID</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total of the matches</source>
        <translation>一致した事業の合計</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>%1, total of the matches</source>
        <translation>%1 該当事業の合計</translation>
    </message>
</context>
<context>
    <name>shirube::models::ChangeRowModel</name>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>shirube::models::CitedFigureModel</name>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>予算区分</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>印字</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Printed line</source>
        <translation>印字された行</translation>
    </message>
</context>
<context>
    <name>shirube::models::ComparisonModel</name>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>増減額</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>増減率</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Printed prior amount</source>
        <translation>前年度額の照合</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total of all programmes</source>
        <translation>全事業の合計</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a printed amount: a verdict</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>印字：%1</translation>
    </message>
    <message>
        <source>Earlier line: %1</source>
        <translation>前の予算額：%1</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>差：%1</translation>
    </message>
</context>
<context>
    <name>shirube::models::DerivationModel</name>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除いたもの</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>額</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>shirube::models::HistoryModel</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>%1を元に戻す</translation>
    </message>
    <message>
        <source>Redo of %1</source>
        <translation>%1をやり直し</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
</context>
<context>
    <name>shirube::models::ProgrammeTreeModel</name>
    <message>
        <source>Printed: %1</source>
        <translation>印字：%1</translation>
    </message>
    <message>
        <source>Within: %1</source>
        <translation>枠：%1</translation>
    </message>
    <message>
        <source>Of which %1: %2</source>
        <translation>うち%1：%2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>府省庁</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Programme ID</source>
        <translation>予算事業ID</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>shirube::models::SourceModel</name>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字の件数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注</translation>
    </message>
</context>
<context>
    <name>shirube::models::StatementModel</name>
    <message>
        <source>Amount</source>
        <translation>予算額</translation>
    </message>
    <message>
        <source>Prior year</source>
        <translation>前年度額</translation>
    </message>
    <message>
        <source>Of which %1</source>
        <translation>うち%1</translation>
    </message>
    <message>
        <source>Chosen by a person: %1</source>
        <translation>利用者が選択：%1</translation>
    </message>
    <message>
        <source>The most precise official statement</source>
        <translation>最も精度の高い公式の記載</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>印字</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在</translation>
    </message>
</context>
<context>
    <name>shirube::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open a store…</source>
        <translation>データファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Recent stores</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Load the bundled dataset</source>
        <translation>付属データセットを読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import a dataset…</source>
        <translation>データセットを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export the figure…</source>
        <translation>図表を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Re&amp;store from a backup…</source>
        <translation>バックアップから復元(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit the amount…</source>
        <translation>予算額を直す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy with headers</source>
        <translation>見出し付きでコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>ページ内の検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search programmes</source>
        <translation>事業を検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare two cycles</source>
        <translation>2つの予算区分を比べる(&amp;C)</translation>
    </message>
    <message>
        <source>日本語で表示</source>
        <comment>the command that switches to the other language, in that language</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>暗い配色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User&apos;s guide</source>
        <translation>使い方(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボード操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Check the store</source>
        <translation>データファイルを検査(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Shirube</source>
        <translation>Shirubeについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直し(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Edit the figure, or open how a total came about</source>
        <translation>数字を直す／合計の根拠を開く</translation>
    </message>
    <message>
        <source>Beside; in the first column closes and opens a programme</source>
        <translation>左右に移動（先頭の列では事業を閉じる・開く）</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>表示する列(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::BudgetFilterBar</name>
    <message>
        <source>All ministries</source>
        <translation>すべての府省庁</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>うち数を問わない</translation>
    </message>
    <message>
        <source>Has a %1 part</source>
        <translation>うち%1あり</translation>
    </message>
    <message>
        <source>%1 of %2 programmes</source>
        <translation>%2事業中%1件</translation>
    </message>
    <message>
        <source>Find a programme (Ctrl+F)</source>
        <translation>事業名で絞り込む（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find a programme</source>
        <translation>事業名で絞り込む</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>府省庁</translation>
    </message>
    <message>
        <source>Kind of amount</source>
        <translation>予算額の種別</translation>
    </message>
    <message>
        <source>Part of the amount</source>
        <translation>うち数</translation>
    </message>
    <message>
        <source>&amp;New only</source>
        <translation>新規のみ(&amp;N)</translation>
    </message>
    <message>
        <source>Programmes with a line printed as new</source>
        <translation>新規と印字された予算額のある事業</translation>
    </message>
    <message>
        <source>&amp;Compare two cycles</source>
        <translation>2つの予算区分を比べる(&amp;C)</translation>
    </message>
    <message>
        <source>From cycle</source>
        <translation>比較元の予算区分</translation>
    </message>
    <message>
        <source>To cycle</source>
        <translation>比較先の予算区分</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種別</translation>
    </message>
</context>
<context>
    <name>shirube::ui::BudgetPage</name>
    <message>
        <source>No programme matches</source>
        <translation>一致する事業がありません</translation>
    </message>
    <message>
        <source>Shorten the search or drop a filter.</source>
        <translation>検索する語を短くするか、絞り込みを外してください。</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>検索と絞り込みを消す</translation>
    </message>
    <message>
        <source>The store holds no programmes</source>
        <translation>データファイルに事業がありません</translation>
    </message>
    <message>
        <source>Choose File &gt; Load the bundled dataset to bring in the published figures.</source>
        <translation>「ファイル」→「付属データセットを読み込む」で公表資料の数字を取り込めます。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>直す…</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>見出し付きでコピー</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>すべて開く</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>すべて閉じる</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z undoes it.</source>
        <translation>保存しました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
        <source>Budgets by programme and cycle</source>
        <translation>事業別・予算区分別の予算額</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ChartPage</name>
    <message>
        <source>&amp;Title:</source>
        <translation>表題(&amp;T)：</translation>
    </message>
    <message>
        <source>C&amp;ycles:</source>
        <translation>予算区分(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>単位(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Programmes on their own:</source>
        <translation>単独で示す事業の数(&amp;P)：</translation>
    </message>
    <message>
        <source>Ta&amp;ble of figures:</source>
        <translation>数値の表(&amp;B)：</translation>
    </message>
    <message>
        <source>There is nothing to draw yet. Load the bundled dataset from the File menu.</source>
        <translation>描く数字がまだありません。「ファイル」メニューから付属データセットを読み込んでください。</translation>
    </message>
    <message>
        <source>Tick at least one cycle on the left.</source>
        <translation>左の一覧で予算区分を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture, 300 dpi (*.png)</source>
        <translation>PNG画像 300dpi (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG図形 (*.svg)</translation>
    </message>
    <message>
        <source>Excel workbook with native chart (*.xlsx)</source>
        <translation>Excelブック（グラフ付き） (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV表 (*.csv)</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>図表の書き出し</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1を書き出し中</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1を書き出しました</translation>
    </message>
    <message>
        <source>Wait until “%1” is done.</source>
        <translation>「%1」が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Copied the picture and its table</source>
        <translation>図と表をコピーしました</translation>
    </message>
    <message>
        <source>Budget by cycle</source>
        <translation>予算区分別の予算額</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The largest ones; the rest is drawn as one.</source>
        <translation>額の大きい順。残りは「その他」にまとめます。</translation>
    </message>
    <message>
        <source>Where it fits</source>
        <translation>収まる位置に置く</translation>
    </message>
    <message>
        <source>Beside the chart</source>
        <translation>図の横</translation>
    </message>
    <message>
        <source>Beneath the chart</source>
        <translation>図の下</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>E&amp;xport… (Ctrl+E)</source>
        <translation>書き出す(&amp;X)…（Ctrl+E）</translation>
    </message>
    <message>
        <source>&amp;Copy picture and table</source>
        <translation>図と表をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>shirube::ui::DetailPane</name>
    <message>
        <source>Select a figure: its sources stand here, and for a total or a difference how it came about.</source>
        <translation>数字を選ぶと、その出典がここに出ます。合計や増減では、その根拠が出ます。</translation>
    </message>
    <message>
        <source>Adopt a statement</source>
        <translation>記載の採用</translation>
    </message>
    <message>
        <source>Reason (kept in the history):</source>
        <translation>理由（変更履歴に残ります）：</translation>
    </message>
    <message>
        <source>Detail and sources</source>
        <translation>詳細と出典</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>&amp;Edit… (F2)</source>
        <translation>直す(&amp;E)…（F2）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::HelpDialog</name>
    <message>
        <source>&lt;h3&gt;Shirube&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Budgets&lt;/b&gt; lists programmes by budget cycle. Select a figure: its printed text, source and place stand on the right. A total or a difference shows how it came about. F2 edits a figure; nothing printed is ever overwritten, and Ctrl+Z undoes, also after a restart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Compare two cycles&lt;/b&gt; (Ctrl+D) shows differences, rates and what became of each programme. Amounts within an envelope (内数) are ranges, never added as if they were exact.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Charts&lt;/b&gt; draws the budget by cycle and exports it as PDF, PNG, SVG, XLSX or CSV. &lt;b&gt;Sources&lt;/b&gt; lists the documents and the figures that each states. &lt;b&gt;History&lt;/b&gt; lists every change, with undo, redo and a check of the whole log.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Shirube&lt;/h3&gt;&lt;p&gt;&lt;b&gt;予算&lt;/b&gt;では事業を予算区分ごとに示します。数字を選ぶと、印字のとおりの額、出典、所在が右に出ます。合計や増減では根拠が出ます。F2で数字を直せます。印字された記載を上書きすることはなく、Ctrl+Zで（再起動の後でも）元に戻せます。&lt;/p&gt;&lt;p&gt;&lt;b&gt;2つの予算区分を比べる&lt;/b&gt;（Ctrl+D）と、増減額、増減率、新規・終了などが出ます。内数は範囲として扱い、確定額のようには足しません。&lt;/p&gt;&lt;p&gt;&lt;b&gt;図表&lt;/b&gt;は予算区分別の予算額を描き、PDF、PNG、SVG、XLSX、CSVに書き出します。&lt;b&gt;出典&lt;/b&gt;は資料とその数字の一覧、&lt;b&gt;変更履歴&lt;/b&gt;はすべての変更の一覧で、元に戻す、やり直し、検査ができます。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>shirube::ui::HistoryPage</name>
    <message>
        <source>What change %1 wrote</source>
        <translation>変更%1の内容</translation>
    </message>
    <message>
        <source>Checking the store</source>
        <translation>データファイルを検査中</translation>
    </message>
    <message>
        <source>✓ Sound: %1 changes, %2 rows, the chain is unbroken.</source>
        <translation>✓ 正常：変更%1件、%2行。履歴の連鎖は途切れていません。</translation>
    </message>
    <message>
        <source>！ %1</source>
        <translation>！ %1</translation>
    </message>
    <message>
        <source>Wait until “%1” is done.</source>
        <translation>「%1」が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Check the store</source>
        <translation>検査(&amp;C)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更の一覧</translation>
    </message>
    <message>
        <source>Rows of the change</source>
        <translation>変更の内容</translation>
    </message>
</context>
<context>
    <name>shirube::ui::LedgerDelegate</name>
    <message>
        <source>New</source>
        <comment>mark of a new programme in a cell; as short as can be</comment>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>shirube::ui::LedgerView</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title (unit)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::MainWindow</name>
    <message>
        <source>Shirube stores (*.db);;All files (*)</source>
        <translation>Shirubeのデータファイル (*.db);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>データファイルを開く</translation>
    </message>
    <message>
        <source>The store already holds all of it.</source>
        <translation>すべて読み込み済みです。</translation>
    </message>
    <message>
        <source>Imported: %1 rows added, %2 changed.</source>
        <translation>読み込みました：追加%1行、変更%2行。</translation>
    </message>
    <message>
        <source>Wait until “%1” is done.</source>
        <translation>「%1」が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Loading the bundled dataset</source>
        <translation>付属データセットを読み込み中</translation>
    </message>
    <message>
        <source>Import a dataset: choose its dataset.json</source>
        <translation>データセットの読み込み：dataset.jsonを選んでください</translation>
    </message>
    <message>
        <source>Manifest of a dataset (dataset.json)</source>
        <translation>データセットの目録 (dataset.json)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1を読み込み中</translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation>データファイルのバックアップ</translation>
    </message>
    <message>
        <source>-backup.db</source>
        <translation>-バックアップ.db</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>バックアップ中</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>%1にバックアップしました</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>The store becomes what the backup holds. The present file is kept beside it.</source>
        <translation>データファイルをバックアップの内容に置き換えます。今のファイルは隣に残します。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元する</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>Restored. The former store is %1</source>
        <translation>復元しました。元のファイルは%1です</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード操作</translation>
    </message>
    <message>
        <source>About Shirube</source>
        <translation>Shirubeについて</translation>
    </message>
    <message>
        <source>Shirube %1
Budgets and outcomes with every figure traceable.

Free software under the GNU General Public License, version 3 or later. Icons: Breeze, by the KDE community (LGPL).</source>
        <translation>Shirube（標） %1
すべての数字を出典までたどれる、予算と成果の管理。

GNU General Public License バージョン3以降による自由ソフトウェアです。アイコン：KDEコミュニティのBreeze（LGPL）。</translation>
    </message>
    <message>
        <source>Shirube</source>
        <translation>Shirube</translation>
    </message>
    <message>
        <source>%1 – Shirube</source>
        <translation>%1 – Shirube</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>図表</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ReviseLineDialog</name>
    <message>
        <source>Printed as &amp;new (新規)</source>
        <translation>新規と印字されている(&amp;N)</translation>
    </message>
    <message>
        <source>Edit the amount</source>
        <translation>予算額を直す</translation>
    </message>
    <message>
        <source>&amp;Amount:</source>
        <translation>予算額(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種別(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Envelope:</source>
        <translation>枠(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>状態(&amp;S)：</translation>
    </message>
    <message>
        <source>S&amp;ource:</source>
        <translation>出典(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Place in the source:</source>
        <translation>資料での位置(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>As printed, such as 9,916億円</source>
        <translation>印字のとおりに。例：9,916億円</translation>
    </message>
    <message>
        <source>What the amount is within</source>
        <translation>何の内数か</translation>
    </message>
    <message>
        <source>Page, section, slide or table</source>
        <translation>ページ、見出し、スライド、表</translation>
    </message>
    <message>
        <source>Why the amount changes; kept in the history</source>
        <translation>なぜ直すのか（変更履歴に残ります）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>＝ %1</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SourcesPage</name>
    <message>
        <source>Figures that it states: %1 (Enter opens the line)</source>
        <translation>この資料による数字：%1件（Enterで予算額を開く）</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Figures of the source</source>
        <translation>資料の数字</translation>
    </message>
</context>
<context>
    <name>shirube::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Sum of the selection</source>
        <translation>選択した額の合計</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>データファイル</translation>
    </message>
</context>
<context>
    <name>shirube::ui::TopBar</name>
    <message>
        <source>Search and display</source>
        <translation>検索と表示</translation>
    </message>
    <message>
        <source>Search all programmes (Ctrl+K)</source>
        <translation>すべての事業から探す（Ctrl+K）</translation>
    </message>
    <message>
        <source>Search all programmes</source>
        <translation>すべての事業から探す</translation>
    </message>
    <message>
        <source>Uni&amp;t:</source>
        <translation>単位(&amp;T)：</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>金額の単位</translation>
    </message>
</context>
</TS>
