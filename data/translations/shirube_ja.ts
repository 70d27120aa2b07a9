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
    <message>
        <source>Checks</source>
        <translation>突合</translation>
    </message>
    <message>
        <source>Programme review system</source>
        <translation>RSシステム</translation>
    </message>
    <message>
        <source>Show programme %1 there</source>
        <translation>RSシステムの事業%1を見る</translation>
    </message>
    <message>
        <source>Link it with a programme of the review system…</source>
        <translation>RSシステムの事業と対応付ける…</translation>
    </message>
    <message>
        <source>Change or remove the link…</source>
        <translation>対応付けを変える・解除する…</translation>
    </message>
</context>
<context>
    <name>FactCell</name>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1超</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>roughly %1</source>
        <translation>%1程度</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最大%1</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（速報）</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>印字：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a cell and what is said about it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title (unit)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Exactly %1</source>
        <translation>正確には%1</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>Nothing states this.</source>
        <translation>記載した資料はありません。</translation>
    </message>
    <message>
        <source>✓ Adopted</source>
        <translation>✓ 採用</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>速報値</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注：%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>Also spelt: %1</source>
        <translation>別の表記：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between spellings</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>FlowDetail</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not stated by any document</source>
        <translation>資料に記載なし</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>支援対象</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了年度</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Main recipients</source>
        <translation>主な支援先</translation>
    </message>
    <message>
        <source>What it spent is the execution of %1, which it pays for.</source>
        <translation>支出額は、この基金が賄う%1の執行額です。</translation>
    </message>
    <message>
        <source>Total as printed</source>
        <translation>印字された合計</translation>
    </message>
    <message>
        <source>Named at</source>
        <translation>名称の所在</translation>
    </message>
    <message>
        <source>Budget and execution</source>
        <translation>予算と執行</translation>
    </message>
    <message>
        <source>The programme is paid through a fund: the rate of a single year means nothing, only the one so far.</source>
        <translation>基金による事業のため、単年度の執行率には意味がなく、累計の執行率だけを示します。</translation>
    </message>
    <message>
        <source>Totals as printed</source>
        <translation>印字された合計</translation>
    </message>
    <message>
        <source>Unknown: a figure is not stated</source>
        <translation>不明（記載のない額がある）</translation>
    </message>
    <message>
        <source>In so far</source>
        <translation>予算・造成の累計</translation>
    </message>
    <message>
        <source>Out so far</source>
        <translation>執行・支出の累計</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残額</translation>
    </message>
    <message>
        <source>Rate so far</source>
        <translation>累計の執行率</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>No document states a figure of this year. That is not the same as 0.</source>
        <translation>この年度の額を記載した資料はありません。0円という意味ではありません。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>payer and payee</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Payee as printed</source>
        <translation>印字された受け手</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>補助率</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between rates</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>A printed total of other rows: it is not added again.</source>
        <translation>ほかの行の合計として印字されたもので、重ねて加えません。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>The document draws the arrow and states no amount. That is not the same as 0.</source>
        <translation>資料は矢印だけを示し、金額を記載していません。0円という意味ではありません。</translation>
    </message>
</context>
<context>
    <name>GovernmentFilterBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what can be chosen and how many programmes have it</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>GovernmentText</name>
    <message>
        <source>FY%1 to FY%2</source>
        <translation>%1年度から%2年度</translation>
    </message>
    <message>
        <source>from FY%1</source>
        <translation>%1年度から</translation>
    </message>
    <message>
        <source>until FY%1</source>
        <translation>%1年度まで</translation>
    </message>
    <message>
        <source>FY%1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Budget and execution (%1)</source>
        <translation>予算と執行（%1）</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>記載の場所</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>予算事業ID</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>事業区分</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Major expense</source>
        <translation>主要経費</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策・施策</translation>
    </message>
    <message>
        <source>No budget of this programme is in the files.</source>
        <translation>この事業の予算はファイルにありません。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>IndicatorDetail</name>
    <message>
        <source>%1  %2</source>
        <comment>programme and stage</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>達成度</translation>
    </message>
    <message>
        <source>On the line it would be</source>
        <translation>直線上の値</translation>
    </message>
    <message>
        <source>Needed a year</source>
        <translation>1年当たりの必要量</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>見通し</translation>
    </message>
    <message>
        <source>The printed actual is rounded; its true value may lie on either side.</source>
        <translation>印字された実績は丸めた値です。真の値は目標のどちら側にもありえます。</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <translation>%1÷%2</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Quotient</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>良い向き</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>時間の扱い</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>測定手法</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Targets: %1</source>
        <translation>目標：%1件</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1 of %2 measured themes reach it</source>
        <translation>測定した%2テーマのうち%1テーマが達成</translation>
    </message>
    <message>
        <source>No document gives a target.</source>
        <translation>目標を示す資料がありません。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>IndicatorText</name>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1ポイント</translation>
    </message>
    <message>
        <source>to be decided by %1</source>
        <translation>%1が設定</translation>
    </message>
    <message>
        <source>%1 for each theme</source>
        <translation>各テーマ%1</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（速報）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and its period</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Each period for itself</source>
        <translation>期間ごと</translation>
    </message>
    <message>
        <source>Accumulates over the periods</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>At one point in time</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>多いほど良い</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>少ないほど良い</translation>
    </message>
</context>
<context>
    <name>LogicDetail</name>
    <message>
        <source>No verdict</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Entered by a person, without a document.</source>
        <translation>担当者が入力したもので、資料はありません。</translation>
    </message>
    <message>
        <source>The document does not say</source>
        <translation>資料に記載なし</translation>
    </message>
    <message>
        <source>Nothing measures this node.</source>
        <translation>この項目を測る指標はありません。</translation>
    </message>
    <message>
        <source>attainment %1</source>
        <translation>達成度 %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>重み %1</translation>
    </message>
    <message>
        <source>in words: shown, not averaged</source>
        <translation>定性：表示のみ（平均に含めない）</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>達成度</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定済み</translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <comment>n of m</comment>
        <translation>%1指標</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支え</translation>
    </message>
    <message>
        <source>%1 (%2 of the nodes before it deliver)</source>
        <translation>%1（前の項目 %2 から届く）</translation>
    </message>
    <message>
        <source>Nothing before it delivers</source>
        <translation>前の項目から届くものなし</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>コントロール</translation>
    </message>
    <message>
        <source>Under direct control</source>
        <translation>直接コントロールできる</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Indicators: %1</source>
        <translation>指標：%1件</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>届ける割合</translation>
    </message>
    <message>
        <source>Nothing is measured before it</source>
        <translation>前の項目が未測定</translation>
    </message>
    <message>
        <source>Why the one brings about the other</source>
        <translation>つながる理由</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>理由の記載はありません。</translation>
    </message>
    <message>
        <source>External factor: the programme does not steer it</source>
        <translation>外部要因：事業では左右できないもの</translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation>影響先</translation>
    </message>
    <message>
        <source>Monitoring and review</source>
        <translation>モニタリングと見直し</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実施主体</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>確認対象</translation>
    </message>
    <message>
        <source>May change</source>
        <translation>見直し対象</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>a version, a day</comment>
        <translation>%1、基準日 %2</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <comment>n of m</comment>
        <translation>%1項目</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Too little is measured for a verdict on the programme</source>
        <translation>測定済みが少ないため、事業の判定なし</translation>
    </message>
    <message>
        <source>Nodes and edges</source>
        <translation>項目と矢印</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>段階別</translation>
    </message>
    <message>
        <source>%1, %2 measured</source>
        <comment>attainment, n of m</comment>
        <translation>%1、測定済み %2</translation>
    </message>
    <message>
        <source>No node has an indicator that counts.</source>
        <translation>平均の対象になる指標を持つ項目がありません。</translation>
    </message>
</context>
<context>
    <name>LogicPictureMaker</name>
    <message>
        <source>Under direct control</source>
        <translation>直接コントロールできる範囲</translation>
    </message>
    <message>
        <source>External factors</source>
        <translation>外部要因</translation>
    </message>
    <message>
        <source>Monitoring and review</source>
        <translation>モニタリングと見直し</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>nothing measures it</source>
        <translation>測る指標なし</translation>
    </message>
    <message>
        <source>attainment %1</source>
        <translation>達成度 %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>測定済み %1</translation>
    </message>
    <message>
        <source>support %1</source>
        <translation>支え %1</translation>
    </message>
    <message>
        <source>under direct control</source>
        <translation>直接コントロールできる</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Edge from %1 to %2, %3</source>
        <translation>%1から%2への矢印、%3</translation>
    </message>
    <message>
        <source>nothing is measured before it</source>
        <translation>前の項目が未測定</translation>
    </message>
    <message>
        <source>carries %1</source>
        <translation>届ける割合 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>support %1 → %2</source>
        <translation>支え %1 → %2</translation>
    </message>
    <message>
        <source>, in the trial %1</source>
        <translation>、試算では%1</translation>
    </message>
</context>
<context>
    <name>LogicText</name>
    <message>
        <source>%1 (draft)</source>
        <comment>a version of a logic model</comment>
        <translation>%1（下書き）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a version of a logic model, its date</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>LongTableOutput</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation>行を書き出す</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV表 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1を書き出し中</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s) to %1</source>
        <translation>
            <numerusform>%n行を%1に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until “%1” is done.</source>
        <translation>「%1」が終わるまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>MeetingName</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（複製）</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1（複製%2）</translation>
    </message>
    <message>
        <source>As of meeting 1</source>
        <comment>a snapshot</comment>
        <translation>第1回WG時点</translation>
    </message>
</context>
<context>
    <name>NodeItem</name>
    <message>
        <source>Support %1</source>
        <translation>支え %1</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>基準日 %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>比較日 %1</translation>
    </message>
    <message>
        <source> (before: %1)</source>
        <translation> （比較日：%1）</translation>
    </message>
    <message>
        <source>%1 programmes and frames, %2 indicators</source>
        <translation>事業・枠 %1件、指標 %2件</translation>
    </message>
    <message>
        <source>All programmes by their money</source>
        <translation>全事業（金額による重み）</translation>
    </message>
    <message>
        <source>All programmes, each counting the same</source>
        <translation>全事業（均等の重み）</translation>
    </message>
    <message>
        <source>%1, too little measured for a verdict</source>
        <translation>%1（測定済みが少ないため判定なし）</translation>
    </message>
    <message>
        <source>%1 programmes measured</source>
        <translation>測定済み %1事業</translation>
    </message>
    <message>
        <source>%1, %2 of the money</source>
        <translation>%1、金額の%2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定済み</translation>
    </message>
    <message>
        <source>Of the money</source>
        <translation>金額に占める割合</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>given</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>none: too few are measured</source>
        <translation>なし（測定済みが少ないため）</translation>
    </message>
    <message>
        <source>By its logic model</source>
        <translation>ロジックモデルによる</translation>
    </message>
    <message>
        <source>The mean of its indicators</source>
        <translation>指標の平均</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>達成度</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>比較日</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Indicators that are measured</source>
        <translation>測定済みの指標</translation>
    </message>
    <message>
        <source>Indicators by status</source>
        <translation>状態別の指標</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1（比較日：%2）</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算額</translation>
    </message>
    <message>
        <source>Confirmed, in the newest cycle with some</source>
        <translation>確定額（確定額のある最新の予算区分）</translation>
    </message>
    <message>
        <source>Money at stake</source>
        <translation>関係する金額</translation>
    </message>
    <message>
        <source>Enter opens the check with everything that states the figure.</source>
        <translation>Enterキーで、その数字を記載したすべての資料とともに突合を開きます。</translation>
    </message>
    <message>
        <source>Enter opens the page where it stands with its sources.</source>
        <translation>Enterキーで、出典とともに示しているページを開きます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the state of a review, a day</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a review, its state</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Reviews: %1</source>
        <translation>審査：%1</translation>
    </message>
    <message>
        <source>%1&#x3000;and %2 more</source>
        <translation>%1&#x3000;ほか%2件</translation>
    </message>
</context>
<context>
    <name>PacketOpening</name>
    <message>
        <source>Open a score packet</source>
        <translation>採点パケットを開く</translation>
    </message>
    <message>
        <source>Score packets (*%1)</source>
        <translation>採点パケット (*%1)</translation>
    </message>
    <message>
        <source>Open the score packet</source>
        <translation>採点パケットを開く</translation>
    </message>
    <message>
        <source>%1
The passphrase was given to you apart from the file.</source>
        <translation>%1
合言葉は、ファイルとは別に知らされています。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Opening the score packet</source>
        <translation>採点パケットを開いています</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>Print: %1</source>
        <translation>印刷：%1</translation>
    </message>
</context>
<context>
    <name>PreparationText</name>
    <message>
        <source>Items and rule</source>
        <translation>審査項目と規則</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>審査の対象</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>まだ選んでいません</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>nobody on the panel yet</source>
        <translation>委員がまだいません</translation>
    </message>
    <message numerus="yes">
        <source>%n on the panel</source>
        <translation>
            <numerusform>委員%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>利益相反</translation>
    </message>
    <message numerus="yes">
        <source>%n to be ruled on</source>
        <translation>
            <numerusform>未判断%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ruled on</source>
        <translation>
            <numerusform>判断済み%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>割り当て</translation>
    </message>
    <message numerus="yes">
        <source>%n without a reviewer</source>
        <translation>
            <numerusform>委員のない対象%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>評点票%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>採点の開始</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Excel workbook with grounds (*.xlsx)</source>
        <translation>Excelブック（根拠付き） (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV表 (*.csv)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>レポートの書き出し</translation>
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
        <source>Copied the table</source>
        <translation>表をコピーしました</translation>
    </message>
</context>
<context>
    <name>ReportRowView</name>
    <message>
        <source>Select a row: how its figures came about stands here.</source>
        <translation>行を選ぶと、その数字の根拠がここに出ます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure and a remark on it</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ReportSelection</name>
    <message>
        <source>too large to add</source>
        <translation>大きすぎるため合計不可</translation>
    </message>
    <message>
        <source>%1, %2 cells: %3</source>
        <comment>heading, count, sum</comment>
        <translation>%1（%2セル）：%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many cells, and which</comment>
        <translation>%2 %1件</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>within a selected row</source>
        <translation>選んだ行の内訳</translation>
    </message>
    <message>
        <source>without a figure</source>
        <translation>数字のないもの</translation>
    </message>
    <message>
        <source>of columns that are not added</source>
        <translation>合計しない列のもの</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>除いたもの：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sums</comment>
        <translation>／</translation>
    </message>
</context>
<context>
    <name>ReviewStepText</name>
    <message>
        <source>Next: prepare it, then open it for scoring</source>
        <translation>次：準備して、採点を始めます</translation>
    </message>
    <message>
        <source>Next: score what is assigned to you</source>
        <translation>次：担当の対象を採点します</translation>
    </message>
    <message>
        <source>Next: watch the sheets come in, then close it</source>
        <translation>次：評点票が届くのを待ち、締め切ります</translation>
    </message>
    <message>
        <source>Next: reveal the sheets</source>
        <translation>次：評点票を開封します</translation>
    </message>
    <message>
        <source>Next: enter what the committee decides</source>
        <translation>次：委員会の決定を記録します</translation>
    </message>
    <message>
        <source>Next: publish the result</source>
        <translation>次：結果を公表します</translation>
    </message>
    <message>
        <source>The results are there to read</source>
        <translation>結果を見られます</translation>
    </message>
    <message>
        <source>The secretariat is preparing it</source>
        <translation>事務局が準備しています</translation>
    </message>
    <message>
        <source>Sealed until the secretariat reveals it</source>
        <translation>事務局が開封するまで封がされています</translation>
    </message>
</context>
<context>
    <name>RsCells</name>
    <message>
        <source>not yet</source>
        <translation>未着</translation>
    </message>
    <message>
        <source>Not known yet: the file is of the year itself.</source>
        <translation>未到来：当年度の版のファイルです。</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>%1 FY%2</source>
        <comment>target, actual or rate of a fiscal year</comment>
        <translation>%1（%2年度）</translation>
    </message>
</context>
<context>
    <name>RsColumnTitle</name>
    <message>
        <source>Name and office by file</source>
        <translation>ファイルごとの事業名と担当</translation>
    </message>
    <message>
        <source>Outline of programmes</source>
        <translation>事業概要</translation>
    </message>
    <message>
        <source>What is searched</source>
        <translation>検索の対象</translation>
    </message>
    <message>
        <source>Major expenses</source>
        <translation>主要経費</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>その他担当組織</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策・施策</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>根拠法令</translation>
    </message>
    <message>
        <source>Plans and notices</source>
        <translation>関係する計画・通知等</translation>
    </message>
    <message>
        <source>Subsidy rates</source>
        <translation>補助率等</translation>
    </message>
    <message>
        <source>Related programmes</source>
        <translation>関連事業</translation>
    </message>
    <message>
        <source>Budget and execution</source>
        <translation>予算と執行</translation>
    </message>
    <message>
        <source>Budget by account</source>
        <translation>会計別の予算・執行</translation>
    </message>
    <message>
        <source>Budget items</source>
        <translation>歳出予算項目</translation>
    </message>
    <message>
        <source>Goals and indicators</source>
        <translation>目標と指標</translation>
    </message>
    <message>
        <source>Targets and actuals</source>
        <translation>目標と実績</translation>
    </message>
    <message>
        <source>Arrows between goals</source>
        <translation>目標のつながり</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>点検・評価</translation>
    </message>
    <message>
        <source>Amounts reflected in the request</source>
        <translation>概算要求への反映額</translation>
    </message>
    <message>
        <source>Past findings</source>
        <translation>過去に受けた指摘事項</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>その他の指摘事項</translation>
    </message>
    <message>
        <source>Payee blocks</source>
        <translation>支出先ブロック</translation>
    </message>
    <message>
        <source>Payees</source>
        <translation>支出先</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Flows between blocks</source>
        <translation>支出ブロックのつながり</translation>
    </message>
    <message>
        <source>Indirect costs of the state</source>
        <translation>国自らが支出する間接経費</translation>
    </message>
    <message>
        <source>What the money was used for</source>
        <translation>費目・使途</translation>
    </message>
    <message>
        <source>Contracts on treasury obligations</source>
        <translation>国庫債務負担行為等による契約</translation>
    </message>
    <message>
        <source>Remarks of the sheet</source>
        <translation>その他備考</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>検査の結果</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>改善の向き</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>達成率（％）</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>What is subsidised</source>
        <translation>補助対象</translation>
    </message>
    <message>
        <source>Subsidy rate</source>
        <translation>補助率</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Major expense</source>
        <translation>主要経費</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法令名</translation>
    </message>
    <message>
        <source>Item of the law</source>
        <translation>号・号の細分</translation>
    </message>
    <message>
        <source>Plan or notice</source>
        <translation>計画通知名</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>ブロック名</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>支出先名</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>契約先</translation>
    </message>
    <message>
        <source>Item (目)</source>
        <translation>目</translation>
    </message>
    <message>
        <source>Item of cost</source>
        <translation>間接経費の項目</translation>
    </message>
    <message>
        <source>Item of expense</source>
        <translation>費目</translation>
    </message>
    <message>
        <source>Direction of improvement</source>
        <translation>改善の方向性</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>指摘の区分</translation>
    </message>
    <message>
        <source>Kind of programme</source>
        <translation>事業区分</translation>
    </message>
    <message>
        <source>Requested for the next year</source>
        <translation>翌年度要求額</translation>
    </message>
    <message>
        <source>Outline of the programme</source>
        <translation>事業の概要</translation>
    </message>
    <message>
        <source>Total of the block</source>
        <translation>ブロックの合計支出額</translation>
    </message>
    <message>
        <source>Total of the payee</source>
        <translation>支出先の合計支出額</translation>
    </message>
    <message>
        <source>Amount of the contract</source>
        <translation>契約額</translation>
    </message>
    <message>
        <source>Note on the flow</source>
        <translation>資金の流れの補足情報</translation>
    </message>
    <message>
        <source>Programme ID</source>
        <translation>予算事業ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Order of ministries</source>
        <translation>建制順</translation>
    </message>
    <message>
        <source>Ministry in charge of the policy</source>
        <translation>政策所管府省庁</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>府省庁</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>局・庁</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>課</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>室</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>係</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事業の目的</translation>
    </message>
    <message>
        <source>Present state and issues</source>
        <translation>現状・課題</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>事業の概要</translation>
    </message>
    <message>
        <source>Address of the outline</source>
        <translation>事業概要URL</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Begins in</source>
        <translation>開始年度</translation>
    </message>
    <message>
        <source>Beginning unknown</source>
        <translation>開始年度不明</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>終了（予定）年度</translation>
    </message>
    <message>
        <source>No end planned</source>
        <translation>終了予定なし</translation>
    </message>
    <message>
        <source>Carried out directly</source>
        <translation>直接実施</translation>
    </message>
    <message>
        <source>By subsidy</source>
        <translation>補助</translation>
    </message>
    <message>
        <source>By burden sharing</source>
        <translation>負担</translation>
    </message>
    <message>
        <source>By grant</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>By contribution</source>
        <translation>分担金・拠出金</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>その他の方法</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>Former number</source>
        <translation>旧事業番号</translation>
    </message>
    <message>
        <source>Order of sheets</source>
        <translation>整理表表示順</translation>
    </message>
    <message>
        <source>Name as searched</source>
        <translation>検索用の事業名</translation>
    </message>
    <message>
        <source>Text as searched</source>
        <translation>検索用の本文</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>作成責任者</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Number of the law</source>
        <translation>法令番号</translation>
    </message>
    <message>
        <source>ID of the law</source>
        <translation>法令ID</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>項</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>達成率</translation>
    </message>
    <message>
        <source>Upper limit of the subsidy</source>
        <translation>補助上限等</translation>
    </message>
    <message>
        <source>ID of the related programme</source>
        <translation>関連事業の予算事業ID</translation>
    </message>
    <message>
        <source>Related programme</source>
        <translation>関連事業</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>予算年度</translation>
    </message>
    <message>
        <source>Initial budget</source>
        <translation>当初予算</translation>
    </message>
    <message>
        <source>Supplementary budget</source>
        <translation>補正予算</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>前年度からの繰越し</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>予備費等</translation>
    </message>
    <message>
        <source>Current budget</source>
        <translation>歳出予算現額</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>執行額</translation>
    </message>
    <message>
        <source>Execution rate as printed</source>
        <translation>執行率（印字）</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>翌年度への繰越し</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>翌年度要求額</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>主な増減理由</translation>
    </message>
    <message>
        <source>Class of account</source>
        <translation>会計区分</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>会計</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>勘定</translation>
    </message>
    <message>
        <source>1st supplementary budget</source>
        <translation>第1次補正予算</translation>
    </message>
    <message>
        <source>2nd supplementary budget</source>
        <translation>第2次補正予算</translation>
    </message>
    <message>
        <source>3rd supplementary budget</source>
        <translation>第3次補正予算</translation>
    </message>
    <message>
        <source>4th supplementary budget</source>
        <translation>第4次補正予算</translation>
    </message>
    <message>
        <source>5th supplementary budget</source>
        <translation>第5次補正予算</translation>
    </message>
    <message>
        <source>Reserve 1</source>
        <translation>予備費等1</translation>
    </message>
    <message>
        <source>Reserve 2</source>
        <translation>予備費等2</translation>
    </message>
    <message>
        <source>Reserve 3</source>
        <translation>予備費等3</translation>
    </message>
    <message>
        <source>Reserve 4</source>
        <translation>予備費等4</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>要望額</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Stage of the budget</source>
        <translation>予算種別</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>所管</translation>
    </message>
    <message>
        <source>Organisation or subaccount</source>
        <translation>組織・勘定</translation>
    </message>
    <message>
        <source>Chapter (項)</source>
        <translation>項</translation>
    </message>
    <message>
        <source>Supplement to the item</source>
        <translation>補足情報</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Type of goal</source>
        <translation>成果目標の種類</translation>
    </message>
    <message>
        <source>Activity or goal</source>
        <translation>活動・目標</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>改善の向き</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Why the goal is qualitative</source>
        <translation>定性的な目標とする理由</translation>
    </message>
    <message>
        <source>Qualitative result</source>
        <translation>定性的な成果実績</translation>
    </message>
    <message>
        <source>Cabinet decision with the KPI</source>
        <translation>KPIを定める閣議決定等</translation>
    </message>
    <message>
        <source>Place in the decision</source>
        <translation>該当箇所</translation>
    </message>
    <message>
        <source>Address of the decision</source>
        <translation>閣議決定等のURL</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>目標年度</translation>
    </message>
    <message>
        <source>Is the target year</source>
        <translation>目標年度か</translation>
    </message>
    <message>
        <source>From: number</source>
        <translation>派生元：番号</translation>
    </message>
    <message>
        <source>From: kind</source>
        <translation>派生元：種別</translation>
    </message>
    <message>
        <source>From: term</source>
        <translation>派生元：期間</translation>
    </message>
    <message>
        <source>From: activity or goal</source>
        <translation>派生元：内容・目標</translation>
    </message>
    <message>
        <source>From: indicator</source>
        <translation>派生元：指標</translation>
    </message>
    <message>
        <source>To: number</source>
        <translation>派生先：番号</translation>
    </message>
    <message>
        <source>To: kind</source>
        <translation>派生先：種別</translation>
    </message>
    <message>
        <source>To: term</source>
        <translation>派生先：期間</translation>
    </message>
    <message>
        <source>To: goal</source>
        <translation>派生先：目標</translation>
    </message>
    <message>
        <source>To: indicator</source>
        <translation>派生先：指標</translation>
    </message>
    <message>
        <source>How it leads there</source>
        <translation>後続アウトカムへのつながり</translation>
    </message>
    <message>
        <source>Why there is one stage only</source>
        <translation>複数段階で設定できない理由</translation>
    </message>
    <message>
        <source>Result of the inspection</source>
        <translation>点検結果</translation>
    </message>
    <message>
        <source>Evaluation of the effect</source>
        <translation>効果測定に関する評価</translation>
    </message>
    <message>
        <source>Last year of external inspection</source>
        <translation>外部有識者点検の最終年度</translation>
    </message>
    <message>
        <source>Externally inspected</source>
        <translation>外部有識者の点検対象</translation>
    </message>
    <message>
        <source>Why it is externally inspected</source>
        <translation>点検対象の理由</translation>
    </message>
    <message>
        <source>Finding of external experts</source>
        <translation>外部有識者の所見</translation>
    </message>
    <message>
        <source>Result of the public process</source>
        <translation>公開プロセス結果</translation>
    </message>
    <message>
        <source>Finding of the review team</source>
        <translation>推進チームの所見</translation>
    </message>
    <message>
        <source>Finding of the review team in detail</source>
        <translation>推進チームの所見の詳細</translation>
    </message>
    <message>
        <source>Reflection in the request</source>
        <translation>概算要求への反映状況</translation>
    </message>
    <message>
        <source>Reflection in detail</source>
        <translation>反映状況の詳細</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>対処方針</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>調査等の名称</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Number of payees</source>
        <translation>支出先の数</translation>
    </message>
    <message>
        <source>Role in the programme</source>
        <translation>事業を行う上での役割</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Address of the payee</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>法人種別</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他支出先</translation>
    </message>
    <message>
        <source>Listed name only</source>
        <translation>名前のみの記載</translation>
    </message>
    <message>
        <source>Method of contract</source>
        <translation>契約方式等</translation>
    </message>
    <message>
        <source>Method in detail</source>
        <translation>具体的な契約方式等</translation>
    </message>
    <message>
        <source>Bidders</source>
        <translation>入札者数</translation>
    </message>
    <message>
        <source>Award rate (%)</source>
        <translation>落札率（％）</translation>
    </message>
    <message>
        <source>Why there was one bid or none</source>
        <translation>一者応札等の理由と改善策</translation>
    </message>
    <message>
        <source>Other contract</source>
        <translation>その他の契約</translation>
    </message>
    <message>
        <source>From block</source>
        <translation>支出元ブロック</translation>
    </message>
    <message>
        <source>Name of that block</source>
        <translation>支出元ブロック名</translation>
    </message>
    <message>
        <source>From the office in charge</source>
        <translation>担当組織からの支出</translation>
    </message>
    <message>
        <source>To block</source>
        <translation>支出先ブロック</translation>
    </message>
    <message>
        <source>Name of the paid block</source>
        <translation>支出先ブロック名</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約概要</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使途</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>判断を記録</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Mean of the items</source>
        <translation>項目の平均</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <comment>of the items of a group</comment>
        <translation>%1（平均）</translation>
    </message>
    <message>
        <source>%1, subtotal</source>
        <comment>of the items of a group</comment>
        <translation>%1（小計）</translation>
    </message>
    <message>
        <source>“%1” is at the stage “%2” and takes no scores: the sheet can be read, not changed.</source>
        <translation>「%1」は「%2」の段階で、評点を受け付けていません。評点票は読めますが、変えられません。</translation>
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
    <message>
        <source>; documents disagree on %1 of them</source>
        <translation>&#x3000;うち資料の記載が食い違うもの：%1件</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>The files 1-1 to 1-5 of this edition say nothing of this programme.</source>
        <translation>この版の1-1から1-5のファイルに、この事業の記載はありません。</translation>
    </message>
    <message>
        <source>The file 4-1 of this edition says nothing of this programme.</source>
        <translation>この版の4-1のファイルに、この事業の記載はありません。</translation>
    </message>
    <message>
        <source>amount not given</source>
        <translation>額の記載なし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter and name of a block of payees</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>directly and passed on</source>
        <translation>直接と再委託の両方</translation>
    </message>
    <message>
        <source>directly from the office in charge</source>
        <translation>担当組織から直接</translation>
    </message>
    <message>
        <source>passed on by another block</source>
        <translation>ほかのブロックからの再委託</translation>
    </message>
    <message>
        <source>no arrow leads here</source>
        <translation>ここに至る矢印なし</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支出額</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>in the amount of the others</source>
        <translation>「その他」の額に含む</translation>
    </message>
    <message numerus="yes">
        <source>%n more payee(s) are in the lists.</source>
        <translation>
            <numerusform>ほか%n件の支出先が一覧にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Flow of money</source>
        <translation>資金の流れ</translation>
    </message>
    <message>
        <source>Paid directly</source>
        <translation>直接の支出</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>再委託</translation>
    </message>
    <message>
        <source>What is passed on is part of what is paid directly: the two are never added.</source>
        <translation>再委託は直接の支出の一部です。両者は足しません。</translation>
    </message>
    <message>
        <source>Indirect costs spent by the state itself</source>
        <translation>国自らが支出する間接経費</translation>
    </message>
</context>
<context>
    <name>SourceDetailText</name>
    <message>
        <source>The printed figures satisfy it as they stand.</source>
        <translation>印字された数字のままで成り立ちます。</translation>
    </message>
    <message>
        <source>The printed figures do not satisfy it to the last digit; figures that are printed like them do.</source>
        <translation>印字された数字のままでは末尾の桁まで合いませんが、端数処理を考えれば成り立ちます。</translation>
    </message>
    <message>
        <source>It holds only because a part that is printed as within an envelope may be anything up to it.</source>
        <translation>内数の実際の額が、印字された額までのどこかにあるとした場合だけ成り立ちます。</translation>
    </message>
    <message>
        <source>No figures that could be printed like these satisfy it.</source>
        <translation>印字がこうなるどの数字の組合せでも成り立ちません。</translation>
    </message>
    <message>
        <source>Something that it needs is not stated:</source>
        <translation>必要な数字に記載がありません：</translation>
    </message>
    <message>
        <source>The stated figure is at least the computed one</source>
        <translation>記載値は計算値以上</translation>
    </message>
    <message>
        <source>The stated figure is at most the computed one</source>
        <translation>記載値は計算値以下</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>記載</translation>
    </message>
    <message>
        <source>Show in the budgets</source>
        <translation>予算で見る</translation>
    </message>
    <message>
        <source>Show the themes</source>
        <translation>テーマを見る</translation>
    </message>
    <message>
        <source>Show in the flows of money</source>
        <translation>資金配分で見る</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>記載値</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>計算値</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>差の理由</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Whose claim</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Nobody has noted anything.</source>
        <translation>まだ注記がありません。</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>注記を書く</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>書き直す</translation>
    </message>
    <message>
        <source>！ The verdict was “%1” when this was written.</source>
        <translation>！ 注記を書いたときの判定は「%1」でした。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Stated figure</source>
        <translation>記載値</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>計算のもと</translation>
    </message>
    <message>
        <source>These can&apos;t all be true</source>
        <translation>同時には成り立たない数字</translation>
    </message>
    <message numerus="yes">
        <source>If “%1” alone were %2 instead of %3, it would explain %n discrepancies.</source>
        <translation>
            <numerusform>「%1」だけが%3ではなく%2であれば、%n件の不一致がなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would explain it</source>
        <translation>不一致の原因になりうる数字</translation>
    </message>
    <message>
        <source>No single figure would, without upsetting a check that holds.</source>
        <translation>一つの数字だけでは説明できません（成り立っている突合が崩れます）。</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>計算式</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Remark on the check</source>
        <translation>突合についての備考</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>数字に戻る</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>速報値</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>✓ This one</source>
        <translation>✓ この記載</translation>
    </message>
    <message>
        <source>%1, stated elsewhere</source>
        <translation>%1（ほかの記載）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>入力：%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>突合</translation>
    </message>
    <message>
        <source>No check reads this figure.</source>
        <translation>この数字を使う突合はありません。</translation>
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
        <translation>数字の種類</translation>
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
        <translation>項目の名称</translation>
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
    <message>
        <source>Flow of money</source>
        <translation>資金配分</translation>
    </message>
    <message>
        <source>Note on a check</source>
        <translation>突合の注記</translation>
    </message>
    <message>
        <source>Context figure</source>
        <translation>背景統計</translation>
    </message>
    <message>
        <source>Edition of the dataset</source>
        <translation>データセットの版</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>突合</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Policy measure</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審査・評価</translation>
    </message>
    <message>
        <source>Rule of reviews</source>
        <translation>審査・評価の規則</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>別の表記</translation>
    </message>
    <message>
        <source>Amount not told apart</source>
        <translation>額の抽出困難</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>記入者</translation>
    </message>
    <message>
        <source>Whose claim</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Reviewing body</source>
        <translation>評価機関</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>決めること</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Fingerprint of the files</source>
        <translation>ファイルの指紋（ハッシュ値）</translation>
    </message>
    <message>
        <source>Better when</source>
        <translation>望ましい方向</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>終了年度</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>計算のもと</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Preparatory study</source>
        <translation>先導研究</translation>
    </message>
    <message>
        <source>Provisional figure</source>
        <translation>速報値</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>測定方法</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受け手</translation>
    </message>
    <message>
        <source>Recipient as printed</source>
        <translation>印字された受け手</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>支払者</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Policy pillar</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>補助率</translation>
    </message>
    <message>
        <source>Main recipients</source>
        <translation>主な支援先</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>評価の尺度</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>節</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Stated figure</source>
        <translation>記載値</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>最小桁</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Kind of subject</source>
        <translation>対象の種類</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>支援対象</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>時間的な性質</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>論点</translation>
    </message>
    <message>
        <source>Base unit</source>
        <translation>基本単位</translation>
    </message>
    <message>
        <source>Power of ten</source>
        <translation>10のべき</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上端</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Within an envelope</source>
        <translation>内数</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>高いほどよい</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>低いほどよい</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>四半期ごと</translation>
    </message>
    <message>
        <source>Every half-year</source>
        <translation>半年ごと</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>毎年</translation>
    </message>
    <message>
        <source>Midway</source>
        <translation>中間時点</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>等しい</translation>
    </message>
    <message>
        <source>Per period</source>
        <translation>期間ごと</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>At a point in time</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>未満</translation>
    </message>
    <message>
        <source>Arrow of a logic model</source>
        <translation>ロジックモデルのつながり</translation>
    </message>
    <message>
        <source>Logic model</source>
        <translation>ロジックモデル</translation>
    </message>
    <message>
        <source>Box of a logic model</source>
        <translation>ロジックモデルの項目</translation>
    </message>
    <message>
        <source>Part under direct control</source>
        <translation>直接コントロールできる範囲</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>つながりの根拠</translation>
    </message>
    <message>
        <source>External factors</source>
        <translation>外部要因</translation>
    </message>
    <message>
        <source>Figures shown</source>
        <translation>示す数字</translation>
    </message>
    <message>
        <source>From</source>
        <translation>つながりの元</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Under direct control</source>
        <translation>直接コントロールできる</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>進捗の確認</translation>
    </message>
    <message>
        <source>To</source>
        <translation>つながりの先</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
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
    <name>TableOutput</name>
    <message>
        <source>Export the table</source>
        <translation>表の書き出し</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV表 (*.csv)</translation>
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
</context>
<context>
    <name>ThemeDetail</name>
    <message>
        <source>%1  %2</source>
        <comment>element and code</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了年度</translation>
    </message>
    <message>
        <source>Not stated by the document</source>
        <translation>資料に記載なし</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Preparatory research: outside the targets and the tallies</source>
        <translation>先導研究：目標と集計の対象外</translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation>実施者：%1</translation>
    </message>
    <message>
        <source>Printed here: %1</source>
        <translation>この資料での表記：%1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Counted from the rows of the progress tables</source>
        <translation>進捗状況の表の行を数えたもの</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>目標達成</translation>
    </message>
    <message>
        <source>On schedule</source>
        <translation>計画通り</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>目標未達</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ数</translation>
    </message>
    <message>
        <source>Achieved of those over</source>
        <translation>終了テーマの達成率</translation>
    </message>
    <message>
        <source>No theme is over yet</source>
        <translation>終了したテーマはまだありません</translation>
    </message>
    <message>
        <source>Against what is printed</source>
        <translation>印字された数との突合</translation>
    </message>
    <message>
        <source>No document prints a number for this row.</source>
        <translation>この行の数を印字した資料はありません。</translation>
    </message>
</context>
<context>
    <name>ThingText</name>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>測定方法</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>to be decided by %1</source>
        <translation>%1が設定</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation>年の記載なし</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>予算区分</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>府省庁</translation>
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
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Named without an amount of its own</source>
        <translation>この施策だけの額は示されていない</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>By</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>対応状況</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>フォローアップ</translation>
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
        <translation>金額</translation>
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
        <source>“{0}” is not a unit. Choose 円, 千円, 百万円, 億円 or 兆円.</source>
        <translation>「{0}」は単位ではありません。円、千円、百万円、億円、兆円から選んでください。</translation>
    </message>
    <message>
        <source>There is no chart “{0}”. “shirubectl chart LIST” lists them.</source>
        <translation>図表「{0}」はありません。shirubectl chart LIST で一覧できます。</translation>
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
        <translation>出典・注</translation>
    </message>
    <message>
        <source>A spreadsheet&apos;s chart holds {0} series. Choose fewer programmes.</source>
        <translation>表計算の図に入る系列は{0}までです。事業を減らしてください。</translation>
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
    <message>
        <source>Achieved</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>順調</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未達</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>No target set</source>
        <translation>目標未設定</translation>
    </message>
    <message>
        <source>The target is still to be decided by: {0}</source>
        <translation>目標値は未定（{0}が設定）</translation>
    </message>
    <message>
        <source>The plan does not say which way is better; its target implies it.</source>
        <translation>計画に望ましい方向の記載がない。目標値から判断した。</translation>
    </message>
    <message>
        <source>In words: shown, and in no mean.</source>
        <translation>定性指標：表示するが、平均には入れない。</translation>
    </message>
    <message>
        <source>Nothing is reported for: {0}. The target is that of the whole time.</source>
        <translation>報告のない期間：{0}。目標値は全期間のもの。</translation>
    </message>
    <message>
        <source>The baseline is not short of the target, so nothing is measured from it.</source>
        <translation>基準値がすでに目標値に届いているため、基準値からは測らない。</translation>
    </message>
    <message>
        <source>Which way is better is not said, so it can&apos;t be judged.</source>
        <translation>望ましい方向の記載がないため、判定できない。</translation>
    </message>
    <message>
        <source>The plan does not say whether it is per period or cumulative; the last value is taken.</source>
        <translation>期間ごとか累計かの記載が計画にないため、最後の値を使う。</translation>
    </message>
    <message>
        <source>The target is due, and the last value is from before its time: {0}</source>
        <translation>目標の期限は来ているが、最後の値はそれより前のもの：{0}</translation>
    </message>
    <message>
        <source>There is no baseline: the actual is held against the target alone.</source>
        <translation>基準値がないため、実績値を目標値とだけ比べる。</translation>
    </message>
    <message>
        <source>The printed figure is rounded: the target may or may not be reached.</source>
        <translation>印字された数字は丸められており、目標値に届いたかどうかを決められない。</translation>
    </message>
    <message>
        <source>There is no baseline with a time, so the pace can&apos;t be judged.</source>
        <translation>時点のある基準値がないため、進み具合を判定できない。</translation>
    </message>
    <message>
        <source>The target has no year, so it is never due.</source>
        <translation>目標に年がないため、期限は来ない。</translation>
    </message>
    <message>
        <source>The mean change per year from {0} to {1} goes on unchanged: {2}</source>
        <translation>{0}から{1}までの1年当たりの平均の変化（{2}）がそのまま続く場合</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>速報値</translation>
    </message>
    <message>
        <source>The actual is the sum of numerators over the sum of denominators.</source>
        <translation>実績値は、分子の合計を分母の合計で割ったもの。</translation>
    </message>
    <message>
        <source>The actual is the sum of what is reported.</source>
        <translation>実績値は、報告された値の合計。</translation>
    </message>
    <message>
        <source>The actual is assumed.</source>
        <translation>実績値は仮定による。</translation>
    </message>
    <message>
        <source>themes that reach it / themes measured</source>
        <translation>達成したテーマ数÷測定したテーマ数</translation>
    </message>
    <message>
        <source>(actual − baseline) / (target − baseline)</source>
        <translation>（実績値－基準値）÷（目標値－基準値）</translation>
    </message>
    <message>
        <source>target / actual</source>
        <translation>目標値÷実績値</translation>
    </message>
    <message>
        <source>actual / target</source>
        <translation>実績値÷目標値</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1}件中{0}件</translation>
    </message>
    <message>
        <source>{0} = {1}%</source>
        <translation>{0}＝{1}％</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}&#x3000;{1}</translation>
    </message>
    <message>
        <source>attainment</source>
        <translation>達成度</translation>
    </message>
    <message>
        <source>attainment, {0}</source>
        <translation>達成度（{0}）</translation>
    </message>
    <message>
        <source>Actual: {0}</source>
        <translation>実績値：{0}</translation>
    </message>
    <message>
        <source>Baseline: {0}</source>
        <translation>基準値：{0}</translation>
    </message>
    <message>
        <source>On the line from baseline to target it would be {0} by then.</source>
        <translation>基準値から目標値への線上では、この時点で{0}。</translation>
    </message>
    <message>
        <source>Needed per year from now on: {0}</source>
        <translation>今後必要な1年当たりの変化：{0}</translation>
    </message>
    <message>
        <source>Forecast: {0}</source>
        <translation>見通し：{0}</translation>
    </message>
    <message>
        <source>{0} is in {1} and {2} in {3}: different currencies don&apos;t add</source>
        <translation>{0}は{1}、{2}は{3}で示され、異なる通貨は足せない</translation>
    </message>
    <message>
        <source>Nothing states {0}</source>
        <translation>{0}の記載がない</translation>
    </message>
    <message>
        <source>The identity {0} can&apos;t be computed as it is written</source>
        <translation>計算式{0}は書かれたとおりには計算できない</translation>
    </message>
    <message>
        <source>There are no themes of {0}</source>
        <translation>{0}のテーマがない</translation>
    </message>
    <message>
        <source>There are no scores of {0} in the review {1}</source>
        <translation>審査・評価{1}に{0}の評点がない</translation>
    </message>
    <message>
        <source>The line of {0} has no amount</source>
        <translation>{0}の予算額がない</translation>
    </message>
    <message>
        <source>The line of {0} has no confirmed amount</source>
        <translation>{0}に確定額がない</translation>
    </message>
    <message>
        <source>There is no line of {0} for the programme and account</source>
        <translation>この事業と会計には{0}の予算額がない</translation>
    </message>
    <message>
        <source>Sum of {0} figures</source>
        <translation>{0}件の数字の和</translation>
    </message>
    <message>
        <source>Difference of {0} figures</source>
        <translation>{0}件の数字の差</translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <translation>{0}×{1}</translation>
    </message>
    <message>
        <source>Product of {0} figures</source>
        <translation>{0}件の数字の積</translation>
    </message>
    <message>
        <source>{0} ÷ {1}</source>
        <translation>{0}÷{1}</translation>
    </message>
    <message>
        <source>Quotient of {0} figures</source>
        <translation>{0}件の数字の商</translation>
    </message>
    <message>
        <source>{0} to the power of {1}</source>
        <translation>{0}の{1}乗</translation>
    </message>
    <message>
        <source>mean of the scores of {0}</source>
        <translation>{0}の評点の平均</translation>
    </message>
    <message>
        <source>({0})</source>
        <translation>（{0}）</translation>
    </message>
    <message>
        <source>number of themes</source>
        <translation>テーマ数</translation>
    </message>
    <message>
        <source>number of themes of {0}</source>
        <translation>{0}のテーマ数</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0}または{1}</translation>
    </message>
    <message>
        <source>number of themes that are {0}</source>
        <translation>{0}のテーマ数</translation>
    </message>
    <message>
        <source>number of themes of {0} that are {1}</source>
        <translation>{0}の{1}のテーマ数</translation>
    </message>
    <message>
        <source>{0} ≥ {1}</source>
        <translation>{0} ≧ {1}</translation>
    </message>
    <message>
        <source>{0} ≤ {1}</source>
        <translation>{0} ≦ {1}</translation>
    </message>
    <message>
        <source>{0} = {1}</source>
        <translation>{0} ＝ {1}</translation>
    </message>
    <message>
        <source>The amount printed for the year before is that year&apos;s amount</source>
        <translation>前年度額の印字＝前年度の予算額</translation>
    </message>
    <message>
        <source>All statements of one quantity are the same</source>
        <translation>同じ数字の記載はすべて等しい</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0}～{1}</translation>
    </message>
    <message>
        <source>{0}: stated {1}, computed {2}</source>
        <translation>{0}：記載値 {1}、計算値 {2}</translation>
    </message>
    <message>
        <source>{0}: stated {1}, computed {2}, difference {3}</source>
        <translation>{0}：記載値 {1}、計算値 {2}、差 {3}</translation>
    </message>
    <message>
        <source>taken as {0}</source>
        <translation>{0}として計算</translation>
    </message>
    <message>
        <source>stands for {0} or more</source>
        <translation>{0}以上の値</translation>
    </message>
    <message>
        <source>stands for a value between {0} and {1}</source>
        <translation>{0}から{1}までの値</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>{0}; provisional</source>
        <translation>{0}。速報値</translation>
    </message>
    <message>
        <source>the stated figure; {0}</source>
        <translation>記載値。{0}</translation>
    </message>
    <message>
        <source>If {0} were wrong, all its checks would hold</source>
        <translation>{0}が誤りであれば、関係する突合はすべて成り立つ</translation>
    </message>
    <message>
        <source>If {0} were wrong and {1} or more right, all its checks would hold</source>
        <translation>{0}が誤りで、正しくは{1}以上であれば、関係する突合はすべて成り立つ</translation>
    </message>
    <message>
        <source>If {0} were wrong and {1} or less right, all its checks would hold</source>
        <translation>{0}が誤りで、正しくは{1}以下であれば、関係する突合はすべて成り立つ</translation>
    </message>
    <message>
        <source>If {0} were wrong and {1} right, all its checks would hold</source>
        <translation>{0}が誤りで、正しくは{1}であれば、関係する突合はすべて成り立つ</translation>
    </message>
    <message>
        <source>If {0} were wrong and a value between {1} and {2} right, all its checks would hold</source>
        <translation>{0}が誤りで、正しくは{1}から{2}までの値であれば、関係する突合はすべて成り立つ</translation>
    </message>
    <message>
        <source>What explains the gap: {0}</source>
        <translation>差の理由：{0}</translation>
    </message>
    <message>
        <source>Holds only because a part within an envelope may be anything up to the printed amount</source>
        <translation>内数の実際の額が、印字された額までのどこかにあるとした場合だけ成り立つ</translation>
    </message>
    <message>
        <source>No document says that these figures belong together: we assume it</source>
        <translation>この関係を示した資料はなく、推定による</translation>
    </message>
    <message>
        <source>Can&apos;t be true together with the others: {0}</source>
        <translation>ほかと同時には成り立たない：{0}</translation>
    </message>
    <message>
        <source>The statement {0} is there twice. Remove one of the two.</source>
        <translation>記載{0}が二重にあります。一方を除いてください。</translation>
    </message>
    <message>
        <source>No document names who pays whom here. Choose another programme, or import a dataset first.</source>
        <translation>誰が誰に払うかを示した資料がありません。ほかの事業を選ぶか、先にデータセットを読み込んでください。</translation>
    </message>
    <message>
        <source>Flow of money from the state to its recipients</source>
        <translation>資金配分（国から受け手まで）</translation>
    </message>
    <message>
        <source>Others ({0})</source>
        <translation>その他（{0}者）</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>Pale with a dashed edge: upper limit</source>
        <translation>淡色・破線の枠：支援上限</translation>
    </message>
    <message>
        <source>Dashed line: amount not stated</source>
        <translation>破線：金額の記載なし</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>支払者</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受け手</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>率</translation>
    </message>
    <message>
        <source>Stated amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>支援上限</translation>
    </message>
    <message>
        <source>{0} (rate {1})</source>
        <translation>{0}（補助率 {1}）</translation>
    </message>
    <message>
        <source>{0}: amount not stated</source>
        <translation>{0}：金額の記載なし</translation>
    </message>
    <message>
        <source>{0}: at most {1}</source>
        <translation>{0}：{1}（支援上限）</translation>
    </message>
    <message>
        <source>The documents name who pays whom, but no amounts</source>
        <translation>資料は誰が誰に払うかを示すが、金額は示さない</translation>
    </message>
    <message>
        <source>The largest flow runs from {0} to {1}: {2}</source>
        <translation>最大の流れは{0}から{1}への{2}</translation>
    </message>
    <message>
        <source>An upper limit is the most that was decided, not what was paid.</source>
        <translation>支援上限は決定された上限の額であり、支払われた額ではない。</translation>
    </message>
    <message>
        <source>Where the documents name an arrow without an amount, a thin dashed line shows it; its width says nothing.</source>
        <translation>資料が金額なしで示す矢印は細い破線で示した。線の太さに意味はない。</translation>
    </message>
    <message>
        <source>A last recipient is the last that the documents name, not the end of the money&apos;s way.</source>
        <translation>最後の受け手は資料が名を示す最後の者であり、資金の行き着く先とは限らない。</translation>
    </message>
    <message>
        <source>Others: {0} payers and recipients with smaller or no stated amounts.</source>
        <translation>その他は、金額が小さいか記載のない{0}者。</translation>
    </message>
    <message>
        <source>Figures are rounded half away from zero; sums are computed before rounding.</source>
        <translation>数値は四捨五入して表示した。合計は四捨五入する前の額で計算している。</translation>
    </message>
    <message>
        <source>The arrow from {0} back to {1} is not drawn.</source>
        <translation>{0}から{1}に戻る矢印は示していない。</translation>
    </message>
    <message>
        <source>{0} to {1}, {2}</source>
        <translation>{0}から{1}へ{2}</translation>
    </message>
    <message>
        <source>Flow chart with {0} arrows, the largest: {1}.</source>
        <translation>資金の流れ図。矢印は{0}本、大きい順に{1}。</translation>
    </message>
    <message>
        <source>Flow chart: {0}.</source>
        <translation>資金の流れ図。{0}。</translation>
    </message>
    <message>
        <source>Money in − money out, of all years so far</source>
        <translation>予算・造成の累計－執行・支出の累計</translation>
    </message>
    <message>
        <source>Not known: a figure is missing</source>
        <translation>不明（記載のない額がある）</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>予算・造成</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>執行・支出</translation>
    </message>
    <message>
        <source>{0}: money in is not stated</source>
        <translation>{0}：予算・造成の額の記載なし</translation>
    </message>
    <message>
        <source>{0}: money out is not stated</source>
        <translation>{0}：執行・支出の額の記載なし</translation>
    </message>
    <message>
        <source>Cumulative rate: {0} ÷ {1} = {2}%</source>
        <translation>累計の執行率：{0}÷{1}＝{2}％</translation>
    </message>
    <message>
        <source>Edges lead forward and never round in a circle</source>
        <translation>つながりは前から後へ進み、循環しない</translation>
    </message>
    <message>
        <source>Every edge joins two nodes</source>
        <translation>つながりは二つの項目を結ぶ</translation>
    </message>
    <message>
        <source>Every indicator on a node exists</source>
        <translation>項目に付けた指標が存在する</translation>
    </message>
    <message>
        <source>Every output, outcome and impact has an indicator</source>
        <translation>アウトプット、アウトカム、インパクトに指標がある</translation>
    </message>
    <message>
        <source>Every outcome and impact has a target that is set</source>
        <translation>アウトカムとインパクトに目標値が設定されている</translation>
    </message>
    <message>
        <source>Every target has a year</source>
        <translation>目標値に年がある</translation>
    </message>
    <message>
        <source>Every indicator names its source</source>
        <translation>指標が出典を示している</translation>
    </message>
    <message>
        <source>Every indicator says how it is measured</source>
        <translation>指標が測定方法を示している</translation>
    </message>
    <message>
        <source>Every indicator says which way is better</source>
        <translation>指標が望ましい方向を示している</translation>
    </message>
    <message>
        <source>An outcome is a change outside, not the work or its product</source>
        <translation>アウトカムは外に生じる変化であり、活動やその産物ではない</translation>
    </message>
    <message>
        <source>An edge over a stage gives its reason</source>
        <translation>段階を飛ばすつながりに理由がある</translation>
    </message>
    <message>
        <source>Edges lead from earlier to later stages</source>
        <translation>つながりは前の段階から後の段階へ進む</translation>
    </message>
    <message>
        <source>Every node has an edge</source>
        <translation>項目につながりがある</translation>
    </message>
    <message>
        <source>Something leads to every later node</source>
        <translation>後の段階の項目に、そこへ至るつながりがある</translation>
    </message>
    <message>
        <source>Every earlier node leads to something</source>
        <translation>前の段階の項目に、先へ進むつながりがある</translation>
    </message>
    <message>
        <source>A target whose time is over has an actual</source>
        <translation>期限の過ぎた目標値に実績値がある</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>The edges go round in a circle: {0}. Remove one of them.</source>
        <translation>つながりが循環しています：{0}。どれか一つを取り除いてください。</translation>
    </message>
    <message>
        <source>{0} has no edge. Connect it or remove it.</source>
        <translation>「{0}」にはつながりがありません。ほかの項目とつなぐか、取り除いてください。</translation>
    </message>
    <message>
        <source>Nothing leads to {0}. Connect what brings it about.</source>
        <translation>「{0}」に至るつながりがありません。これをもたらすものとつないでください。</translation>
    </message>
    <message>
        <source>{0} leads to nothing. Connect what it brings about.</source>
        <translation>「{0}」から先へのつながりがありません。これがもたらすものとつないでください。</translation>
    </message>
    <message>
        <source>{0} has no indicator. Add one that measures it.</source>
        <translation>「{0}」には指標がありません。これを測る指標を加えてください。</translation>
    </message>
    <message>
        <source>{0} is called an outcome and reads like work or its product. Say what changes because of it.</source>
        <translation>「{0}」はアウトカムとされていますが、活動かその産物に読めます。それによって何が変わるのかを書いてください。</translation>
    </message>
    <message>
        <source>{0}: there is no indicator {1}. Add it or correct the id.</source>
        <translation>「{0}」：指標{1}がありません。指標を加えるか、IDを直してください。</translation>
    </message>
    <message>
        <source>{0} has no target that is set. Set one.</source>
        <translation>「{0}」には目標値がありません。設定してください。</translation>
    </message>
    <message>
        <source>{0}: a target of {1} has no year. Say when it is to be reached.</source>
        <translation>「{0}」：「{1}」の目標値に年がありません。いつまでに達成するのかを書いてください。</translation>
    </message>
    <message>
        <source>{0}: {1} names no source. Name the statistics or evidence.</source>
        <translation>「{0}」：「{1}」に出典がありません。統計やエビデンスの名称を書いてください。</translation>
    </message>
    <message>
        <source>{0}: nobody measures {1}. Say how it is measured, and by whom.</source>
        <translation>「{0}」：「{1}」の測定方法がありません。誰がどのように測るのかを書いてください。</translation>
    </message>
    <message>
        <source>{0}: {1} does not say which way is better. Choose up or down.</source>
        <translation>「{0}」：「{1}」の望ましい方向がありません。高いほどよいか、低いほどよいかを選んでください。</translation>
    </message>
    <message>
        <source>{0}: the target of {1} for {2} is past and has no actual. Enter it, or say why it is missing.</source>
        <translation>「{0}」：「{1}」の{2}の目標値は期限を過ぎていますが、実績値がありません。入力するか、ない理由を書いてください。</translation>
    </message>
    <message>
        <source>An edge joins {0} and {1}, and there is no node {2}. Remove it or add the node.</source>
        <translation>{0}と{1}を結ぶつながりがありますが、項目{2}がありません。つながりを取り除くか、項目を加えてください。</translation>
    </message>
    <message>
        <source>{0} leads back to {1}. Turn the edge or move a node to its stage.</source>
        <translation>「{0}」から「{1}」へのつながりが前の段階に戻っています。つながりの向きを変えるか、項目を正しい段階に移してください。</translation>
    </message>
    <message>
        <source>{0} leads to {1} over a stage. Add the step between, or the reason why there is none.</source>
        <translation>「{0}」から「{1}」へのつながりが段階を飛ばしています。間の項目を加えるか、ない理由を書いてください。</translation>
    </message>
    <message>
        <source>Review sheet 3-1: indicators of activities, outputs and outcomes</source>
        <translation>レビューシート3-1：活動・アウトプット・アウトカムの指標</translation>
    </message>
    <message>
        <source>Review sheet 3-1: target year and target value</source>
        <translation>レビューシート3-1：目標年度と目標値</translation>
    </message>
    <message>
        <source>Review sheet 3-1: name of the underlying statistics or data</source>
        <translation>レビューシート3-1：根拠として用いた統計・データ名</translation>
    </message>
    <message>
        <source>Review sheet 3-1: improvement upwards or downwards</source>
        <translation>レビューシート3-1：改善の方向（増加・減少）</translation>
    </message>
    <message>
        <source>Review sheet 3-1 and 4-1: actuals, and their review in the target year</source>
        <translation>レビューシート3-1、4-1：実績値と、目標年度における評価</translation>
    </message>
    <message>
        <source>Review sheet 3-2: why outcomes are not set in several stages</source>
        <translation>レビューシート3-2：アウトカムを複数段階で設定できない理由</translation>
    </message>
    <message>
        <source>Review sheet 3-2: what each outcome leads on to</source>
        <translation>レビューシート3-2：各アウトカムから次へのつながり</translation>
    </message>
    <message>
        <source>Review sheet 3-1: outputs and outcomes are kinds of their own</source>
        <translation>レビューシート3-1：アウトプットとアウトカムの区別</translation>
    </message>
    <message>
        <source>What a logic model is: a graph from inputs to impact</source>
        <translation>ロジックモデルの形：インプットからインパクトへのつながり</translation>
    </message>
    <message>
        <source>Equal weights</source>
        <translation>均等の重み</translation>
    </message>
    <message>
        <source>Weights of the plan</source>
        <translation>計画の定める重み</translation>
    </message>
    <message>
        <source>Weights by money</source>
        <translation>金額による重み</translation>
    </message>
    <message>
        <source>Σ weight × attainment (0 to 1) / Σ weight of what is measured</source>
        <translation>Σ（重み×達成度（0～1））÷Σ（測定したものの重み）</translation>
    </message>
    <message>
        <source>It has no weight.</source>
        <translation>重みがない。</translation>
    </message>
    <message>
        <source>{0} = {1}%, weight {2}</source>
        <translation>{0}＝{1}％、重み {2}</translation>
    </message>
    <message>
        <source>It rests on {0} of {1}.</source>
        <translation>{1}件中{0}件による。</translation>
    </message>
    <message>
        <source>That is {0}% of the money.</source>
        <translation>金額の{0}％に当たる。</translation>
    </message>
    <message>
        <source>Too little is measured for a verdict.</source>
        <translation>測定されたものが少なく、判定しない。</translation>
    </message>
    <message>
        <source>The computation divides by zero</source>
        <translation>計算の途中で0で割ることになる</translation>
    </message>
    <message>
        <source>There is no indicator {0}. Add it or take it off the logic model.</source>
        <translation>指標{0}がありません。加えるか、ロジックモデルから外してください。</translation>
    </message>
    <message>
        <source>The logic model has no indicator {0}.</source>
        <translation>ロジックモデルに指標{0}はありません。</translation>
    </message>
    <message>
        <source>The logic model has no node {0}. Add it or correct the id.</source>
        <translation>ロジックモデルに項目{0}がありません。加えるか、IDを直してください。</translation>
    </message>
    <message>
        <source>Support of {0}</source>
        <translation>「{0}」の支え</translation>
    </message>
    <message>
        <source>Σ weight × what the nodes right before it deliver / Σ weight of those that do</source>
        <translation>Σ（重み×直前の項目の達成度）÷Σ（達成度のある項目の重み）</translation>
    </message>
    <message>
        <source>Nothing before it is measured</source>
        <translation>直前までに測定されたものがない</translation>
    </message>
    <message>
        <source>Its support: {0} = {1}%, weight {2}</source>
        <translation>支え：{0}＝{1}％、重み {2}</translation>
    </message>
    <message>
        <source>Within an envelope</source>
        <translation>内数の範囲</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>No rounding</source>
        <translation>端数処理なし</translation>
    </message>
    <message>
        <source>Rounded half up</source>
        <translation>四捨五入</translation>
    </message>
    <message>
        <source>Rounded down</source>
        <translation>切捨て</translation>
    </message>
    <message>
        <source>Rounded up</source>
        <translation>切上げ</translation>
    </message>
    <message>
        <source>Rounded in different ways</source>
        <translation>端数処理の混在</translation>
    </message>
    <message>
        <source>A word such as “about”</source>
        <translation>「約」などの限定語</translation>
    </message>
    <message>
        <source>The reconciliation was stopped.</source>
        <translation>突合を中止しました。</translation>
    </message>
    <message>
        <source>Every edge needs a weight above 0.</source>
        <translation>つながりには0より大きい重みが必要です。</translation>
    </message>
    <message>
        <source>Every indicator needs a node and a weight above 0.</source>
        <translation>指標には項目と0より大きい重みが必要です。</translation>
    </message>
    <message>
        <source>There is no node {0}.</source>
        <translation>項目{0}はありません。</translation>
    </message>
    <message>
        <source>There is no such indicator on the logic model.</source>
        <translation>その指標はロジックモデルにありません。</translation>
    </message>
    <message>
        <source>{0} leads to {1} already.</source>
        <translation>{0}から{1}へのつながりはすでにあります。</translation>
    </message>
    <message>
        <source>{0} does not lead to {1}.</source>
        <translation>{0}から{1}へのつながりはありません。</translation>
    </message>
    <message>
        <source>The edges would go round in a circle: {0}.</source>
        <translation>つながりが循環してしまいます：{0}。</translation>
    </message>
    <message>
        <source>There is no theme of this choice. Choose another item, or import a dataset first.</source>
        <translation>この条件に合うテーマはありません。ほかの研究開発項目を選ぶか、先にデータセットを読み込んでください。</translation>
    </message>
    <message>
        <source>There is no page {0}: these themes fill {1} pages.</source>
        <translation>{0}ページはありません。このテーマは{1}ページに収まります。</translation>
    </message>
    <message>
        <source>A mark stands in the fiscal year in which a theme ends. The documents&apos; text does not give the start, so that none is drawn.</source>
        <translation>印は終了年度に置いた。開始年度は資料の本文にないため、示していない。</translation>
    </message>
    <message>
        <source>Preparatory research is outside the programme&apos;s targets and not in the numbers of the title.</source>
        <translation>先導研究は事業の目標の対象外であり、題の数に含めていない。</translation>
    </message>
    <message>
        <source>preparatory</source>
        <translation>先導研究</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Ends in fiscal year</source>
        <translation>終了年度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ数</translation>
    </message>
    <message>
        <source>All {0} themes are on schedule</source>
        <translation>{0}テーマのすべてが計画通り</translation>
    </message>
    <message>
        <source>{0} of {1} themes with a result have reached their goal</source>
        <translation>終了した{1}テーマのうち{0}が目標を達成</translation>
    </message>
    <message>
        <source>{0} of {1} themes with a result have reached their goal, {2} others are on schedule</source>
        <translation>終了した{1}テーマのうち{0}が目標を達成し、ほかの{2}は計画通り</translation>
    </message>
    <message>
        <source>Themes by the fiscal year in which they end, with results</source>
        <translation>テーマの終了年度と結果</translation>
    </message>
    <message>
        <source>{0} ({1}/{2})</source>
        <translation>{0}（{1}/{2}）</translation>
    </message>
    <message>
        <source>Schedule of {0} themes in the years {1} to {2}: {3}.</source>
        <translation>{1}から{2}までの{0}テーマの終了年度。{3}。</translation>
    </message>
    <message>
        <source>Budget − execution of the year</source>
        <translation>その年度の予算額－執行額</translation>
    </message>
    <message>
        <source>Execution rate of the year: {0}%</source>
        <translation>その年度の執行率：{0}％</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0}％</translation>
    </message>
    <message>
        <source>Σ (weight × attainment / Σ weight) afterwards − the same before</source>
        <translation>変更後のΣ（重み×達成度÷Σ重み）－変更前の同じ値</translation>
    </message>
    <message>
        <source>{0} → {1}, moves it by {2} percentage points</source>
        <translation>{0} → {1}、{2}ポイント動かす</translation>
    </message>
    <message>
        <source>There is no check {0}. Look at the list of checks again.</source>
        <translation>突合{0}はありません。突合の一覧を見直してください。</translation>
    </message>
    <message>
        <source>Remove the note on {0}</source>
        <translation>{0}の注記を消去</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>{0}の注記</translation>
    </message>
    <message>
        <source>The note on {0} was changed in the meantime. Look at it, then write yours again.</source>
        <translation>{0}の注記はその間に変更されました。今の内容を確かめてから、もう一度書いてください。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>Policy measure</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Context figure</source>
        <translation>背景統計</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>{0} cites the source {1}, which does not exist.</source>
        <translation>{0}が引く出典{1}がありません。</translation>
    </message>
    <message>
        <source>{0} refers to {1}, which does not exist.</source>
        <translation>{0}が指す{1}がありません。</translation>
    </message>
    <message>
        <source>{0} at the end of {1}</source>
        <translation>{0}&#x3000;{1}末</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>予算区分</translation>
    </message>
    <message>
        <source>Total as printed</source>
        <translation>印字された合計</translation>
    </message>
    <message>
        <source>Contributed</source>
        <translation>造成額</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出額</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算額</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>執行額</translation>
    </message>
    <message>
        <source>Spent: the execution of {0}</source>
        <translation>支出額：{0}の執行額</translation>
    </message>
    <message>
        <source>Paid through a fund: money arrives in one year and is spent over several, so that the rate of one year means nothing.</source>
        <translation>基金による事業：資金は一つの年度に入り、複数の年度で使われるため、単年度の執行率には意味がない。</translation>
    </message>
    <message>
        <source>There is no source “{0}”. “shirubectl sources” lists them.</source>
        <translation>出典「{0}」はありません。shirubectl sources で一覧できます。</translation>
    </message>
    <message>
        <source>“{0}” is no verdict. Choose consistent, rounding, envelope, discrepancy, unverifiable or all.</source>
        <translation>「{0}」は判定の種類ではありません。consistent、rounding、envelope、discrepancy、unverifiable、allから選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is no kind of check. Choose same, sum, ratio, count, previous or formula.</source>
        <translation>「{0}」は突合の種類ではありません。same、sum、ratio、count、previous、formulaから選んでください。</translation>
    </message>
    <message>
        <source>There is no check “{0}”. “shirubectl reconcile --verdict all” lists them.</source>
        <translation>突合「{0}」はありません。shirubectl reconcile --verdict all で一覧できます。</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>{0}（支援上限）</translation>
    </message>
    <message>
        <source>no amount stated</source>
        <translation>金額の記載なし</translation>
    </message>
    <message>
        <source>A printed total of other rows: not added again</source>
        <translation>ほかの行の合計として印字されたもので、重ねて加えない</translation>
    </message>
    <message>
        <source>From</source>
        <translation>支払者</translation>
    </message>
    <message>
        <source>To</source>
        <translation>受け手</translation>
    </message>
    <message>
        <source>Money that goes round: {0}</source>
        <translation>循環する資金：{0}</translation>
    </message>
    <message>
        <source>Pays for</source>
        <translation>支援対象</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了年度</translation>
    </message>
    <message>
        <source>Contributions as printed</source>
        <translation>印字された造成額</translation>
    </message>
    <message>
        <source>Main recipients</source>
        <translation>主な支援先</translation>
    </message>
    <message>
        <source>to be decided by {0}</source>
        <translation>{0}が設定</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Give either the text of the note or --remove.</source>
        <translation>注記の文章か --remove のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>There is no note on “{0}”.</source>
        <translation>「{0}」に注記はありません。</translation>
    </message>
    <message>
        <source>Removed the note on {0} ({1})</source>
        <translation>{0}の注記を消去しました（{1}）</translation>
    </message>
    <message>
        <source>Noted on {0} ({1})</source>
        <translation>{0}に注記を付けました（{1}）</translation>
    </message>
    <message>
        <source>not told apart</source>
        <translation>抽出困難</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>印字</translation>
    </message>
    <message>
        <source>Sum of the items</source>
        <translation>施策の合計</translation>
    </message>
    <message>
        <source>Pillar and measure</source>
        <translation>柱・施策</translation>
    </message>
    <message>
        <source>Part of an envelope: between 0 and the printed amount; a shared envelope counts once</source>
        <translation>内数：0から印字された額までの間。同じ枠は一度だけ数える</translation>
    </message>
    <message>
        <source>{0} ({1}, {2}; the verdict was “{3}” then)</source>
        <translation>{0}（{1}、{2}、当時の判定は「{3}」）</translation>
    </message>
    <message>
        <source>{0} ({1}, {2})</source>
        <translation>{0}（{1}、{2}）</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>計算値</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>差の理由</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足しているもの</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>突合</translation>
    </message>
    <message>
        <source>Would have to be</source>
        <translation>あるべき値</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>解消する不一致</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Single figures that, if wrong, would explain every discrepancy that they are part of</source>
        <translation>誤りであれば、関係する不一致をすべて説明できる単独の数字</translation>
    </message>
    <message>
        <source>Checks: {0}. Agree: {1}; within rounding: {2}; within an envelope: {3}; disagree: {4}, without a note {5}; unverifiable: {6}.</source>
        <translation>突合{0}件：一致{1}、丸めの範囲{2}、内数の範囲{3}、不一致{4}（うち注記なし{5}）、検証不能{6}。</translation>
    </message>
    <message>
        <source>Discrepancies without a note: {0}. “shirubectl note CHECK TEXT” writes one.</source>
        <translation>注記のない不一致：{0}件。shirubectl note CHECK TEXT で注記を付けられます。</translation>
    </message>
    <message>
        <source>Nothing is named like “{0}”.</source>
        <translation>「{0}」という名称を持つものはありません。</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>見つかった箇所</translation>
    </message>
    <message>
        <source>This program brings data as of {0} that the store does not have yet. “shirubectl init” loads them; “shirubectl undo” takes them back.</source>
        <translation>データファイルにない{0}時点のデータがこのプログラムに付属しています。shirubectl init で読み込めます。shirubectl undo で元に戻せます。</translation>
    </message>
    <message>
        <source>Nothing states the fact “{0}”. “shirubectl statements --subject {1}” lists what is stated of its subject.</source>
        <translation>「{0}」についての記載はありません。shirubectl statements --subject {1} で、その対象についての記載を一覧できます。</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>記載</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>数字のキー</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>○</translation>
    </message>
    <message>
        <source>Statements: {0}</source>
        <translation>記載：{0}件</translation>
    </message>
    <message>
        <source>Total without preparatory research</source>
        <translation>先導研究を除く計</translation>
    </message>
    <message>
        <source>{0} in total</source>
        <translation>{0}の計</translation>
    </message>
    <message>
        <source>{0} (preparatory)</source>
        <translation>{0}（先導研究）</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Printed tallies that the rows do not give</source>
        <translation>行を数えた結果と合わない印字</translation>
    </message>
    <message>
        <source>Achieved of those over</source>
        <translation>終了テーマの達成率</translation>
    </message>
    <message>
        <source>Against printed tallies</source>
        <translation>印字された数との突合</translation>
    </message>
    <message>
        <source>There is no research item “{0}”. The themes have {1}.</source>
        <translation>研究開発項目「{0}」はありません。テーマにあるのは{1}です。</translation>
    </message>
    <message>
        <source>There is no element “{0}”. The themes have {1}.</source>
        <translation>要素「{0}」はありません。テーマにあるのは{1}です。</translation>
    </message>
    <message>
        <source>“{0}” is no result of a theme. Choose achieved, missed, delayed or on_schedule.</source>
        <translation>「{0}」はテーマの結果ではありません。achieved、missed、delayed、on_scheduleから選んでください。</translation>
    </message>
    <message>
        <source>There is no organisation “{0}”. “shirubectl search {0}” looks for more.</source>
        <translation>組織「{0}」はありません。shirubectl search {0} で広く探せます。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Themes: {0}</source>
        <translation>テーマ：{0}件</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>委託</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>補助</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>出資</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>交付金</translation>
    </message>
    <message>
        <source>Contribution to the fund</source>
        <translation>基金造成</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>前工程</translation>
    </message>
    <message>
        <source>Back end</source>
        <translation>後工程</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a day. Write it as 2026-04-13.</source>
        <translation>「{0}」は日付ではありません。2026-04-13のように書いてください。</translation>
    </message>
    <message>
        <source>{0} is given twice. Change or remove one of the two.</source>
        <translation>{0}が二重にあります。どちらかを変えるか消してください。</translation>
    </message>
    <message>
        <source>{0}: the organisation {1} does not exist. Add it or correct the id.</source>
        <translation>{0}：組織{1}がありません。加えるか、IDを直してください。</translation>
    </message>
    <message>
        <source>{0}: the review {1} does not exist. Add it or correct the id.</source>
        <translation>{0}：審査・評価{1}がありません。加えるか、IDを直してください。</translation>
    </message>
    <message>
        <source>{0}: the frame {1} does not exist. Add it or correct the id.</source>
        <translation>{0}：枠組み{1}がありません。加えるか、IDを直してください。</translation>
    </message>
    <message>
        <source>{0}: the subject of the figure {1} does not exist. Add it or correct the key.</source>
        <translation>{0}：数字{1}の対象がありません。加えるか、キーを直してください。</translation>
    </message>
    <message>
        <source>{0}: its review has no criterion {1}. Correct the criterion.</source>
        <translation>{0}：審査・評価に評価項目{1}がありません。評価項目を直してください。</translation>
    </message>
    <message>
        <source>{0}: the fund {1} does not exist. Add it or correct the id.</source>
        <translation>{0}：基金{1}がありません。加えるか、IDを直してください。</translation>
    </message>
    <message>
        <source>{0}: a score is of the criterion {1}, which is not in its list. Correct one of them.</source>
        <translation>{0}：評点の評価項目{1}が一覧にありません。どちらかを直してください。</translation>
    </message>
    <message>
        <source>{0}: a score is by {1}, who is not in its list. Correct one of them.</source>
        <translation>{0}：評点を付けた{1}が評価者の一覧にありません。どちらかを直してください。</translation>
    </message>
    <message>
        <source>{0}: a score has the grade {1}, which is not in its scale. Correct one of them.</source>
        <translation>{0}：評点の{1}が評価の尺度にありません。どちらかを直してください。</translation>
    </message>
    <message>
        <source>Market size</source>
        <translation>市場規模</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>見通し</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>シェア</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>Budgets abroad</source>
        <translation>海外の予算</translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation>赤字</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>能力・設備</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>雇用</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>予算額</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>資金配分</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審査・評価</translation>
    </message>
    <message>
        <source>Context series</source>
        <translation>背景統計</translation>
    </message>
    <message>
        <source>Upper limit of support</source>
        <translation>支援上限</translation>
    </message>
    <message>
        <source>Largest grant</source>
        <translation>補助上限</translation>
    </message>
    <message>
        <source>Number of themes</source>
        <translation>テーマ数</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Domestic patent applications</source>
        <translation>国内特許出願</translation>
    </message>
    <message>
        <source>Foreign patent applications</source>
        <translation>外国特許出願</translation>
    </message>
    <message>
        <source>PCT applications</source>
        <translation>PCT出願</translation>
    </message>
    <message>
        <source>Domestic patents granted</source>
        <translation>国内特許登録</translation>
    </message>
    <message>
        <source>Foreign patents granted</source>
        <translation>外国特許登録</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均評点</translation>
    </message>
    <message>
        <source>Threshold score</source>
        <translation>基準点</translation>
    </message>
    <message>
        <source>Actual value</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Growth rate</source>
        <translation>伸び率</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Rate of use</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>“{0}” is not the key of a figure. Write at most 400 bytes of UTF-8 text.</source>
        <translation>「{0}」は数字のキーではありません。400バイト以内のUTF-8で書いてください。</translation>
    </message>
    <message>
        <source>“{0}” is not the key of a figure. Write kind:subject/measure, and @period and #breakdown where it has them, such as fund:post5g-fund/contribution@R6補正.</source>
        <translation>「{0}」は数字のキーではありません。「種類:対象/数量」に、必要なら「@時期」と「#内訳」を付けて、fund:post5g-fund/contribution@R6補正のように書いてください。</translation>
    </message>
    <message>
        <source>“{0}”: {1} is no kind of subject. Write programme, line, fund, portfolio, item, indicator, allocation, organisation, review or series.</source>
        <translation>「{0}」：{1}は対象の種類ではありません。programme、line、fund、portfolio、item、indicator、allocation、organisation、review、seriesから選んでください。</translation>
    </message>
    <message>
        <source>“{0}”: “{1}” is not an id. Name the subject between : and /.</source>
        <translation>「{0}」：「{1}」はIDではありません。対象のIDを「:」と「/」の間に書いてください。</translation>
    </message>
    <message>
        <source>“{0}”: {1} is no measure. Write one such as budget, amount, target or value.</source>
        <translation>「{0}」：{1}は数量の種類ではありません。budget、amount、target、valueなどを書いてください。</translation>
    </message>
    <message>
        <source>“{0}”: “{1}” is not a period. Write FY2024, 2030, 2026-02, 2026-02-12, R7補正, FY2022-FY2025 or 2022-2030.</source>
        <translation>「{0}」：「{1}」は時期ではありません。FY2024、2030、2026-02、2026-02-12、R7補正、FY2022-FY2025、2022-2030のように書いてください。</translation>
    </message>
    <message>
        <source>“{0}”: “{1}” is not a breakdown. Write a text behind # without spaces around it.</source>
        <translation>「{0}」：「{1}」は内訳ではありません。「#」の後に、前後に空白のない文字列を書いてください。</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>肯定的意見</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>問題点・提言</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>対応の記載なし</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation>検討</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>見解の相違</translation>
    </message>
    <message>
        <source>Same figure</source>
        <translation>同じ数字</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>計算式</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>資料に記載</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>アウトプット</translation>
    </message>
    <message>
        <source>Short-term outcome</source>
        <translation>短期アウトカム</translation>
    </message>
    <message>
        <source>Medium-term outcome</source>
        <translation>中期アウトカム</translation>
    </message>
    <message>
        <source>Long-term outcome</source>
        <translation>長期アウトカム</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>インパクト</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>成果目標</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>有無</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>定性</translation>
    </message>
    <message>
        <source>Read from the order of the columns</source>
        <translation>列の順から読み取り</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>The weight {1} of {0} is not above 0. Enter a number above 0.</source>
        <translation>{0}の重み{1}が0より大きくありません。0より大きい数を入力してください。</translation>
    </message>
    <message>
        <source>{0} has the indicator {1} twice. Remove one of the two.</source>
        <translation>{0}に指標{1}が二重にあります。一方を取り除いてください。</translation>
    </message>
    <message>
        <source>A node has no id. Give it one.</source>
        <translation>IDのない項目があります。IDを付けてください。</translation>
    </message>
    <message>
        <source>{0} leads to {1} twice. Remove one of the two edges.</source>
        <translation>{0}から{1}へのつながりが二重にあります。一方を取り除いてください。</translation>
    </message>
    <message>
        <source>The logic model is too large.</source>
        <translation>ロジックモデルが大きすぎます。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>インプット</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>公的機関</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>組合・団体</translation>
    </message>
    <message>
        <source>Foreign government</source>
        <translation>外国政府</translation>
    </message>
    <message>
        <source>“{0}” is not a period. Write FY2024, 2030, 2026-02, 2026-02-12, R7補正, FY2022-FY2025 or 2022-2030.</source>
        <translation>「{0}」は時期ではありません。FY2024、2030、2026-02、2026-02-12、R7補正、FY2022-FY2025、2022-2030のように書いてください。</translation>
    </message>
    <message>
        <source>FY{0}</source>
        <translation>{0}年度</translation>
    </message>
    <message>
        <source>CY{0}</source>
        <translation>{0}年</translation>
    </message>
    <message>
        <source>{0}/{1}</source>
        <translation>{0}年{1}月</translation>
    </message>
    <message>
        <source>{0}/{1}/{2}</source>
        <translation>{0}年{1}月{2}日</translation>
    </message>
    <message>
        <source>FY{0} to FY{1}</source>
        <translation>{0}～{1}年度</translation>
    </message>
    <message>
        <source>CY{0} to CY{1}</source>
        <translation>{0}～{1}年</translation>
    </message>
    <message>
        <source>Using AI</source>
        <translation>AIを使う</translation>
    </message>
    <message>
        <source>Creating AI</source>
        <translation>AIを創る</translation>
    </message>
    <message>
        <source>Making AI trustworthy</source>
        <translation>AIの信頼性を高める</translation>
    </message>
    <message>
        <source>Working with AI</source>
        <translation>AIと協働する</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>定期チェックイン</translation>
    </message>
    <message>
        <source>Stage gate</source>
        <translation>ステージゲート審査</translation>
    </message>
    <message>
        <source>Technical committee</source>
        <translation>技術推進委員会</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>採択審査</translation>
    </message>
    <message>
        <source>Midterm evaluation</source>
        <translation>中間評価</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>“{0}” is not a figure. Write digits and a unit, such as 9,902億円, 28.3%, 53位, 約1.3兆円, 35億円の内数 or 885兆円～1,146兆円.</source>
        <translation>「{0}」は数字として読めません。9,902億円、28.3%、53位、約1.3兆円、35億円の内数、885兆円～1,146兆円のように、数字と単位で書いてください。</translation>
    </message>
    <message>
        <source>“{0}” has more digits than can be held exactly (18). Check the figure.</source>
        <translation>「{0}」は正確に扱える桁数（18桁）を超えます。数字を確かめてください。</translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation>委託</translation>
    </message>
    <message>
        <source>Subsidised</source>
        <translation>助成</translation>
    </message>
    <message>
        <source>Target achieved</source>
        <translation>目標達成</translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation>目標未達</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>On schedule</source>
        <translation>計画通り</translation>
    </message>
    <message>
        <source>the file has none of the lists {0}. Add the one that it is for.</source>
        <translation>{0}のどの一覧もありません。必要な一覧を加えてください。</translation>
    </message>
    <message>
        <source>the budget line {0} is not in the dataset. Add it or correct the id.</source>
        <translation>予算額{0}がデータセットにありません。加えるか、IDを直してください。</translation>
    </message>
    <message>
        <source>the organisation {0} is not in the dataset. Add it or correct the id.</source>
        <translation>組織{0}がデータセットにありません。加えるか、IDを直してください。</translation>
    </message>
    <message>
        <source>{0} is not in the dataset. Add it or correct the id.</source>
        <translation>{0}がデータセットにありません。加えるか、IDを直してください。</translation>
    </message>
    <message>
        <source>a milestone is of an organisation or a programme, not of {0}. Write organisation:&lt;id&gt; or programme:&lt;id&gt;.</source>
        <translation>マイルストーンの対象は組織か事業です。{0}は使えません。organisation:&lt;id&gt;かprogramme:&lt;id&gt;と書いてください。</translation>
    </message>
    <message>
        <source>the place is neither entered nor left out. Name the files or give the reason.</source>
        <translation>この箇所は、入力済みとも除外ともされていません。ファイル名か理由を書いてください。</translation>
    </message>
    <message>
        <source>{0} is not a unit. Write one such as 億円, %, 件 or 万トン.</source>
        <translation>{0}は単位ではありません。億円、%、件、万トンなどを書いてください。</translation>
    </message>
    <message>
        <source>the unit is {0}, but the printed figure {1} ends in {2}. Correct one of them.</source>
        <translation>単位は{0}ですが、印字された数字{1}は{2}で終わっています。どちらかを直してください。</translation>
    </message>
    <message>
        <source>the figure is a 内数, but its envelope is not named. Name it.</source>
        <translation>内数なのに枠の名称がありません。名称を書いてください。</translation>
    </message>
    <message>
        <source>{0} is no figure of a budget line. Write line:&lt;id&gt;/amount, line:&lt;id&gt;/prior or line:&lt;id&gt;/part#&lt;label&gt;.</source>
        <translation>{0}は予算額の数字ではありません。line:&lt;id&gt;/amount、line:&lt;id&gt;/prior、line:&lt;id&gt;/part#&lt;label&gt;のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be the amount of a budget line. Write one amount in whole yen.</source>
        <translation>{0}は予算額として使えません。円単位の一つの額を書いてください。</translation>
    </message>
    <message>
        <source>the figure is printed as の内数, but the line {0} is not a 内数. Correct one of them.</source>
        <translation>「の内数」と印字されていますが、予算額{0}は内数ではありません。どちらかを直してください。</translation>
    </message>
    <message>
        <source>the line {0} has no prior amount. Give it one, with its cycle, before another place states it.</source>
        <translation>予算額{0}には前年度額がありません。ほかの記載を加える前に、予算区分とともに前年度額を入力してください。</translation>
    </message>
    <message>
        <source>{0} is not a number. Write digits such as 1.5, at most 18 of them.</source>
        <translation>{0}は数ではありません。1.5のように、18桁以内の数字で書いてください。</translation>
    </message>
    <message>
        <source>the exponent is not a whole number of 1 to 100. Correct it.</source>
        <translation>指数が1から100までの整数ではありません。直してください。</translation>
    </message>
    <message>
        <source>the identity is assumed, but nothing says why it may not hold. Add a note.</source>
        <translation>推定による突合ですが、成り立たないことがある理由が書かれていません。注を加えてください。</translation>
    </message>
    <message>
        <source>the review {0} has no criterion {1}. Correct the criterion.</source>
        <translation>審査・評価{0}に評価項目{1}がありません。評価項目を直してください。</translation>
    </message>
    <message>
        <source>the weight {0} is not above 0. Correct it.</source>
        <translation>重み{0}が0より大きくありません。直してください。</translation>
    </message>
    <message>
        <source>the target says nothing. Give its figure, its text or who decides it.</source>
        <translation>目標値に内容がありません。数字、文章、設定者のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>an indicator belongs to a programme or to a frame. Fill in one of programme_id and portfolio and set the other to null.</source>
        <translation>指標は事業か枠組みのどちらかのものです。programme_idとportfolioの一方を埋め、他方をnullにしてください。</translation>
    </message>
    <message>
        <source>{0} is not in the review&apos;s own list. Add it there or correct the score.</source>
        <translation>{0}は審査・評価の一覧にありません。一覧に加えるか、評点を直してください。</translation>
    </message>
    <message>
        <source>The figure is too full for its page: its type is {0} pt. Show fewer payers and recipients on their own.</source>
        <translation>図がページに対して混みすぎています（文字{0}ポイント）。個別に示す支払者と受け手を減らしてください。</translation>
    </message>
    <message>
        <source>The figure can&apos;t be set on this page. Show fewer payers and recipients on their own.</source>
        <translation>図をこのページに組めません。個別に示す支払者と受け手を減らしてください。</translation>
    </message>
    <message>
        <source>So many themes stand without their titles. Choose one element or one page for a row for each theme, or give the table in a spreadsheet.</source>
        <translation>テーマが多く、題を省いて示しています。テーマごとの行が必要なときは、要素かページを一つ選ぶか、表を表計算で渡してください。</translation>
    </message>
    <message>
        <source>The figure is too full for its page: its type is {0} pt. Choose one element or one page.</source>
        <translation>図がページに対して混みすぎています（文字{0}ポイント）。要素かページを一つ選んでください。</translation>
    </message>
    <message>
        <source>The figure can&apos;t be set on this page. Choose one element or one page.</source>
        <translation>図をこのページに組めません。要素かページを一つ選んでください。</translation>
    </message>
    <message>
        <source>The store holds a list that can&apos;t be read. Restore a backup.</source>
        <translation>データファイルに読めない一覧があります。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>Documents disagree on {0} {1}: {2} is counted; elsewhere {3} is printed.</source>
        <translation>{0}の{1}は資料の記載が食い違う。{2}を用いた。ほかに{3}の印字がある。</translation>
    </message>
    <message>
        <source>Figures that documents disagree on:</source>
        <translation>資料の記載が食い違う数字：</translation>
    </message>
    <message>
        <source>{0} {1}, {2}: {3} ({4})</source>
        <translation>{0} {1} {2}：{3}（{4}）</translation>
    </message>
    <message>
        <source>with the powers around it, the exponent comes to {0}; {1} is the most. Lower it.</source>
        <translation>外側のべきと合わせた指数が{0}になり、上限の{1}を超えます。小さくしてください。</translation>
    </message>
    <message>
        <source>the identity has more than {0} figures and operations. Split it.</source>
        <translation>計算式の数字と演算が{0}個を超えています。分割してください。</translation>
    </message>
    <message>
        <source>{0} is in {1} and {2} in {3}: different units neither add nor compare</source>
        <translation>{0}は{1}、{2}は{3}で示され、異なる単位は足すことも比べることもできない</translation>
    </message>
    <message>
        <source>What should add up or compare is in {0} and in {1}</source>
        <translation>足すか比べるものが{0}と{1}で示されている</translation>
    </message>
    <message>
        <source>The figures say too little: any result would agree with them</source>
        <translation>数字の幅が広く、どの結果とも矛盾しない</translation>
    </message>
    <message>
        <source>{0} has no logic model. These programmes have one: {1}.</source>
        <translation>{0}にロジックモデルはありません。ロジックモデルのある事業：{1}</translation>
    </message>
    <message>
        <source>“{0}” is neither a day such as 2026-06-30 nor a fiscal year such as R10.</source>
        <translation>「{0}」は日付でも年度でもありません。2026-06-30、R10のように書いてください。</translation>
    </message>
    <message>
        <source>{0}, provisional</source>
        <translation>{0}（速報）</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>達成度</translation>
    </message>
    <message>
        <source>Needed per year</source>
        <translation>1年当たりの必要量</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大さ</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Where the rule comes from</source>
        <translation>規則の出所</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定済み</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支え</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>描く数字がまだありません。</translation>
    </message>
    <message>
        <source>{0}～{1}</source>
        <translation>{0}～{1}</translation>
    </message>
    <message>
        <source>Money in is not stated: {0}</source>
        <translation>予算・造成の額の記載なし：{0}</translation>
    </message>
    <message>
        <source>Money out is not stated: {0}</source>
        <translation>執行・支出の額の記載なし：{0}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>要因</translation>
    </message>
    <message>
        <source>{0}: {1} in</source>
        <translation>{0}：予算・造成{1}</translation>
    </message>
    <message>
        <source>{0}: {1} unspent</source>
        <translation>{0}：未執行{1}</translation>
    </message>
    <message>
        <source>There is no total over the rows: they are of different years, and money of a fund is in the budget of its programme too.</source>
        <translation>行をまたぐ合計は示さない。年度が異なり、また、基金の資金は事業の予算額にも含まれるため。</translation>
    </message>
    <message>
        <source>A sum over years ends where a figure is not stated: missing is not zero.</source>
        <translation>複数年度の合計は、記載のない額がある年度の手前までとする。記載なしは0円ではない。</translation>
    </message>
    <message>
        <source>Computed in whole yen from the printed figures; rounded only when shown.</source>
        <translation>印字された額から円単位で計算し、表示するときだけ丸める。</translation>
    </message>
    <message>
        <source>No document states a year&apos;s figures</source>
        <translation>年度ごとの額を記載した資料なし</translation>
    </message>
    <message>
        <source>Total as printed: {0}</source>
        <translation>印字された合計：{0}</translation>
    </message>
    <message>
        <source>Budget and execution</source>
        <translation>予算と執行</translation>
    </message>
    <message>
        <source>Unspent</source>
        <translation>未執行額</translation>
    </message>
    <message>
        <source>Paid through a fund</source>
        <translation>基金による事業</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Balance of funds</source>
        <translation>基金の残高</translation>
    </message>
    <message>
        <source>End year</source>
        <translation>終了年度</translation>
    </message>
    <message>
        <source>The rate is what was spent of all that was contributed so far; that of one year means nothing.</source>
        <translation>執行率は、造成額の累計に対する支出額の累計の割合。単年度の率には意味がない。</translation>
    </message>
    <message>
        <source>Reported on {0} by {1}</source>
        <translation>{0}に{1}が報告</translation>
    </message>
    <message>
        <source>Documents disagree</source>
        <translation>資料の不一致</translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation>前より悪化</translation>
    </message>
    <message>
        <source>Forecast short of the target</source>
        <translation>目標に届かない見通し</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Logic model to mend</source>
        <translation>ロジックモデルの要修正</translation>
    </message>
    <message>
        <source>On the linear forecast {0}, against a target of {1}</source>
        <translation>直線で延ばした見通しは{0}、目標は{1}</translation>
    </message>
    <message>
        <source>The target of {0} is due on {1}, and no actual of its time is known</source>
        <translation>{0}の目標の期限は{1}だが、その時期の実績がまだない</translation>
    </message>
    <message>
        <source>{0}: they differ by {1}</source>
        <translation>{0}：差は{1}</translation>
    </message>
    <message>
        <source>Attainment of indicators against their targets</source>
        <translation>目標に対する指標の達成度</translation>
    </message>
    <message>
        <source>Attainment (%)</source>
        <translation>達成度（%）</translation>
    </message>
    <message>
        <source>Target = 100%</source>
        <translation>目標＝100%</translation>
    </message>
    <message>
        <source>Pace from the baseline to the target (%)</source>
        <translation>基準値から目標への進み方（%）</translation>
    </message>
    <message>
        <source>Actual (provisional)</source>
        <translation>実績（速報）</translation>
    </message>
    <message>
        <source>Cut off: beyond {0}%</source>
        <translation>切断：{0}%超</translation>
    </message>
    <message>
        <source>None of {0} indicators has an actual to hold against its target yet</source>
        <translation>{0}指標のいずれにも、目標と比べられる実績はまだない</translation>
    </message>
    <message>
        <source>Of {0} indicators {1} can be judged: {2} reached or on track, {3} behind or missed</source>
        <translation>{0}指標のうち判定できるのは{1}：達成・順調{2}、遅れ・未達{3}</translation>
    </message>
    <message>
        <source>Without a baseline attainment is the actual over the target.</source>
        <translation>基準値がない指標の達成度は、実績÷目標。</translation>
    </message>
    <message>
        <source>{0} indicators have no bar: without an actual or a target in numbers there is no attainment, which is not 0%.</source>
        <translation>{0}指標に棒がないのは、実績又は数値の目標がなく達成度を計算できないためで、0%ではない。</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}：{1}、{2}</translation>
    </message>
    <message>
        <source>Bars of attainment: {0}.</source>
        <translation>達成度の棒グラフ。{0}。</translation>
    </message>
    <message>
        <source>{0} percentage points</source>
        <translation>{0}ポイント</translation>
    </message>
    <message>
        <source>Change since an earlier day</source>
        <translation>比較日からの変化</translation>
    </message>
    <message>
        <source>Programme, node or indicator</source>
        <translation>事業・項目・指標</translation>
    </message>
    <message>
        <source>Attainment before</source>
        <translation>達成度（比較日）</translation>
    </message>
    <message>
        <source>Attainment now</source>
        <translation>達成度（基準日）</translation>
    </message>
    <message>
        <source>Change in points</source>
        <translation>変化（ポイント）</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>状態（比較日）</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>状態（基準日）</translation>
    </message>
    <message>
        <source>Measured before</source>
        <translation>測定済み（比較日）</translation>
    </message>
    <message>
        <source>Measured now</source>
        <translation>測定済み（基準日）</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>The mean has not moved; nodes that have: {0}</source>
        <translation>平均に変化なし（変化した項目：{0}件）</translation>
    </message>
    <message>
        <source>Nothing changed in: {0}</source>
        <translation>変化なし：{0}</translation>
    </message>
    <message>
        <source>Contributions add up to the change exactly. What was not measured counts as 0 in the change alone, so that measuring for the first time shows as a gain.</source>
        <translation>寄与の合計は変化と正確に一致する。変化の計算に限り、未測定を0として数えるため、初めて測定すると増加として表れる。</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>ほか{0}件</translation>
    </message>
    <message>
        <source>Change of {0}</source>
        <translation>{0}の変化</translation>
    </message>
    <message>
        <source>New in the logic model</source>
        <translation>ロジックモデルに追加</translation>
    </message>
    <message>
        <source>No longer in the logic model</source>
        <translation>ロジックモデルから削除</translation>
    </message>
    <message>
        <source>Its share of the node now − its share before</source>
        <translation>項目に占める分（基準日）－項目に占める分（比較日）</translation>
    </message>
    <message>
        <source>Change between budget cycles</source>
        <translation>予算区分間の増減</translation>
    </message>
    <message>
        <source>Change in money</source>
        <translation>増減額</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>増減率</translation>
    </message>
    <message>
        <source>documents disagree</source>
        <translation>資料の記載が食い違う</translation>
    </message>
    <message>
        <source>{0} of {1} lines without an amount</source>
        <translation>{1}件中{0}件は額なし</translation>
    </message>
    <message>
        <source>without the lines that have no amount</source>
        <translation>額のないものを除く</translation>
    </message>
    <message>
        <source>Account not stated</source>
        <translation>会計の記載なし</translation>
    </message>
    <message>
        <source>New line in {0}</source>
        <translation>{0}で新たに予算額あり</translation>
    </message>
    <message>
        <source>No line any more in {0}</source>
        <translation>{0}では予算額なし</translation>
    </message>
    <message>
        <source>New line in {0}, printed as new</source>
        <translation>{0}で新たに予算額あり（新規と印字）</translation>
    </message>
    <message>
        <source>Its only line: {0}</source>
        <translation>唯一の予算額：{0}</translation>
    </message>
    <message>
        <source>of which {0}: {1}</source>
        <translation>うち{0}：{1}</translation>
    </message>
    <message>
        <source>{0} has no amount ({1})</source>
        <translation>{0}は額なし（{1}）</translation>
    </message>
    <message>
        <source>{0} is within an envelope</source>
        <translation>{0}は内数</translation>
    </message>
    <message>
        <source>Totals count each top-level programme once; components stand beneath.</source>
        <translation>合計では最上位の事業を1回ずつ数え、構成事業はその下に示す。</translation>
    </message>
    <message>
        <source>Amounts within an envelope widen a figure to a range from 0 to the envelope; a shared envelope counts once.</source>
        <translation>内数の額があれば、0から枠の額までの範囲で示す。共通の枠は1回だけ数える。</translation>
    </message>
    <message>
        <source>Lines without an amount are in no sum: missing is not zero.</source>
        <translation>額のない予算額はどの合計にも含まない。額なしは0円ではない。</translation>
    </message>
    <message>
        <source>The report {0} is there twice. Remove one of the two.</source>
        <translation>報告{0}が二重にあります。どちらかを除いてください。</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>記載</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>No document gives a baseline, so that no pace to the target can be drawn.</source>
        <translation>基準値の記載がないため、目標までの進み方は描いていない。</translation>
    </message>
    <message>
        <source>each theme</source>
        <translation>各テーマ</translation>
    </message>
    <message>
        <source>Pace from the baseline to the targets</source>
        <translation>基準値から目標までの進み方</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{1}に{0}</translation>
    </message>
    <message>
        <source>the target is to be decided by {0}</source>
        <translation>目標は{0}が設定</translation>
    </message>
    <message>
        <source>the target for {0} is to be decided by {1}</source>
        <translation>{0}の目標は{1}が設定</translation>
    </message>
    <message>
        <source>the target of {0} is reached</source>
        <translation>目標（{0}）に到達</translation>
    </message>
    <message>
        <source>on track to the target of {0}</source>
        <translation>目標（{0}）に向けて順調</translation>
    </message>
    <message>
        <source>behind the pace to the target of {0}</source>
        <translation>目標（{0}）に対して遅れ</translation>
    </message>
    <message>
        <source>the target of {0} is missed</source>
        <translation>目標（{0}）は未達</translation>
    </message>
    <message>
        <source>the target is {0}</source>
        <translation>目標は{0}</translation>
    </message>
    <message>
        <source>Indicator over time</source>
        <translation>指標の推移</translation>
    </message>
    <message>
        <source>Without a value: {0}</source>
        <translation>値なし：{0}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}（{1}）：{2}</translation>
    </message>
    <message>
        <source>Line chart of {0}: {1}.</source>
        <translation>{0}の折れ線グラフ。{1}。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>{0} of {1} themes</source>
        <translation>{1}テーマ中{0}テーマ</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Targets and actuals</source>
        <translation>目標と実績</translation>
    </message>
    <message>
        <source>Time of the target</source>
        <translation>目標時期</translation>
    </message>
    <message>
        <source>Time of the actual</source>
        <translation>実績時期</translation>
    </message>
    <message>
        <source>Actual − target</source>
        <translation>実績－目標</translation>
    </message>
    <message>
        <source>Provisional figures may still change.</source>
        <translation>速報値は変わることがある。</translation>
    </message>
    <message>
        <source>Status and attainment are computed from exact values; percentages are rounded only when shown.</source>
        <translation>状態と達成度は正確な値から計算し、百分率は表示するときだけ丸める。</translation>
    </message>
    <message>
        <source>Indicators are in different units, so nothing is added up over the rows.</source>
        <translation>指標ごとに単位が異なるため、行をまたぐ合計はしない。</translation>
    </message>
    <message>
        <source>No document sets a target</source>
        <translation>目標を定めた資料なし</translation>
    </message>
    <message>
        <source>Forecasts and targets</source>
        <translation>見通しと目標</translation>
    </message>
    <message>
        <source>Forecast − target</source>
        <translation>見通し－目標</translation>
    </message>
    <message>
        <source>Forecast attainment</source>
        <translation>見通しの達成度</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Targets that are not due yet. A forecast goes on in a straight line as so far: it is no prediction.</source>
        <translation>期限が未到来の目標を示す。見通しはこれまでの傾向を直線で延ばしたもので、予測ではない。</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>{0}, weight {1}</source>
        <translation>{0}、重み {1}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Under direct control</source>
        <translation>直接コントロールできる</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>つながりの根拠</translation>
    </message>
    <message>
        <source>{0} {1}%</source>
        <translation>{0} {1}%</translation>
    </message>
    <message>
        <source>measured {0}/{1}</source>
        <translation>測定 {0}/{1}</translation>
    </message>
    <message>
        <source>support {0}%</source>
        <translation>支え {0}%</translation>
    </message>
    <message>
        <source>Target: {0}</source>
        <translation>目標：{0}</translation>
    </message>
    <message>
        <source>External factors</source>
        <translation>外部要因</translation>
    </message>
    <message>
        <source>Monitoring and review</source>
        <translation>モニタリングと見直し</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバー率</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>つながる先</translation>
    </message>
    <message>
        <source>As wide as what the step before delivers</source>
        <translation>太さ：前の項目が届ける割合</translation>
    </message>
    <message>
        <source>Dashed: nothing is measured before it</source>
        <translation>破線：前の項目が未測定</translation>
    </message>
    <message>
        <source>Pale: read from the order of the columns</source>
        <translation>薄色：列の並びから読み取り</translation>
    </message>
    <message>
        <source>Against the earlier version</source>
        <translation>前の版との差異</translation>
    </message>
    <message>
        <source>{0}: from {1} to {2} {3} steps were added, {4} removed and {5} changed</source>
        <translation>{0}：{1}から{2}へ、追加{3}、削除{4}、変更{5}</translation>
    </message>
    <message>
        <source>{0}: the logic model has no indicator that can be measured</source>
        <translation>{0}：ロジックモデルに測定できる指標がない</translation>
    </message>
    <message>
        <source>{0}: none of the {1} indicators of the logic model is measured yet</source>
        <translation>{0}：ロジックモデルの指標{1}件はいずれも未測定</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} indicators are measured; {3} steps reached or on track, {4} behind or missed</source>
        <translation>{0}：指標{2}件のうち{1}件を測定、達成・順調の項目{3}、遅れ・未達{4}</translation>
    </message>
    <message>
        <source>Logic model: {0} ({1})</source>
        <translation>ロジックモデル：{0}（{1}）</translation>
    </message>
    <message>
        <source>This version is a draft; reports do not go by it.</source>
        <translation>この版は下書きであり、報告には使われない。</translation>
    </message>
    <message>
        <source>Pale arrows are not in the document&apos;s text: they are read from the order of its columns.</source>
        <translation>薄色の矢印は資料の本文になく、列の並びから読み取ったもの。</translation>
    </message>
    <message>
        <source>A step delivers its attainment, at most 100%, or where nothing of it is measured what comes to it. Support is the weighted mean of what the steps before it deliver.</source>
        <translation>項目が届ける割合は、その達成度（上限100%）、未測定ならその項目に届く割合。支えは、前の項目が届ける割合の加重平均。</translation>
    </message>
    <message>
        <source>Coverage is how many of a step&apos;s indicators are measured; below {0}% there is no verdict. Not measured is not 0%.</source>
        <translation>カバー率（図の「測定」）は、項目の指標のうち測定済みの数。{0}%未満なら判定しない。未測定は0%ではない。</translation>
    </message>
    <message>
        <source>Logic model with {0} steps and {1} arrows. {2}.</source>
        <translation>項目{0}、矢印{1}のロジックモデル。{2}。</translation>
    </message>
    <message>
        <source>{0} ({1}, provisional)</source>
        <translation>{0}（{1}、速報）</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{1}に{0}</translation>
    </message>
    <message>
        <source>Some actuals were entered by the persons in charge; their evidence is kept with them.</source>
        <translation>実績の一部は担当者の入力による。根拠は各実績に記録している。</translation>
    </message>
    <message>
        <source>+{0}</source>
        <translation>+{0}</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}／{1}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}{1}</translation>
    </message>
    <message>
        <source>Reported on {0} by {1}: {2}</source>
        <translation>{0}に{1}が報告：{2}</translation>
    </message>
    <message>
        <source>Not reached by: {0}.</source>
        <translation>届いていないテーマ：{0}。</translation>
    </message>
    <message>
        <source>New actual: {0}</source>
        <translation>新しい実績：{0}</translation>
    </message>
    <message>
        <source>Actual {0} → {1}</source>
        <translation>実績 {0} → {1}</translation>
    </message>
    <message>
        <source>Actual no longer known: {0}</source>
        <translation>なくなった実績：{0}</translation>
    </message>
    <message>
        <source>The target of {0} is missed by {1}.</source>
        <translation>{0}の目標に{1}届かなかった。</translation>
    </message>
    <message>
        <source>On the line to the target it should be {0} by now: {1} short.</source>
        <translation>目標への直線上では現時点で{0}のはずで、{1}届いていない。</translation>
    </message>
    <message>
        <source>On the line to the target it should be {0} by now.</source>
        <translation>目標への直線上では現時点で{0}のはず。</translation>
    </message>
    <message>
        <source>Nothing is measured for it.</source>
        <translation>測定された値がない。</translation>
    </message>
    <message>
        <source>Its time has not begun.</source>
        <translation>目標の時期がまだ始まっていない。</translation>
    </message>
    <message>
        <source>The actual is provisional.</source>
        <translation>実績は速報。</translation>
    </message>
    <message>
        <source>So far {0} per year.</source>
        <translation>これまでは1年当たり{0}。</translation>
    </message>
    <message>
        <source>Needed per year from now on: {0}.</source>
        <translation>今後の必要ペースは1年当たり{0}。</translation>
    </message>
    <message>
        <source>The target is reached already.</source>
        <translation>目標には到達済み。</translation>
    </message>
    <message>
        <source>No forecast: nothing is measured.</source>
        <translation>見通しなし：測定された値がない。</translation>
    </message>
    <message>
        <source>No forecast: which way is better is not said.</source>
        <translation>見通しなし：望ましい方向の記載がない。</translation>
    </message>
    <message>
        <source>No forecast: the times of the actuals are not stated.</source>
        <translation>見通しなし：実績の時期の記載がない。</translation>
    </message>
    <message>
        <source>No forecast: there is one actual and no baseline with a time.</source>
        <translation>見通しなし：実績が1件だけで、時期の分かる基準値がない。</translation>
    </message>
    <message>
        <source>The target is now known: {0}</source>
        <translation>目標が決定：{0}</translation>
    </message>
    <message>
        <source>Judged by the target {0} instead of {1}</source>
        <translation>判定に使う目標が{1}から{0}に変わった</translation>
    </message>
    <message>
        <source>The indicator was not in the logic model</source>
        <translation>ロジックモデルになかった指標</translation>
    </message>
    <message>
        <source>The indicator is no longer in the logic model</source>
        <translation>ロジックモデルから外れた指標</translation>
    </message>
    <message>
        <source>No new figure: time has passed</source>
        <translation>新しい数字はなく、時間の経過による</translation>
    </message>
    <message>
        <source>Another value is stated in {0}: {1}.</source>
        <translation>{0}には別の値の記載があります：{1}。</translation>
    </message>
    <message>
        <source>What is known from {0} on is newer than this report, and goes on holding.</source>
        <translation>{0}以降の値はこの報告より新しく、引き続き有効です。</translation>
    </message>
    <message>
        <source>The ratio of this period is computed of a numerator and a denominator. Report those to change it.</source>
        <translation>この期間の比率は分子と分母から計算しています。変えるには分子と分母を報告してください。</translation>
    </message>
    <message>
        <source>A cumulative value does not fall, yet {0} had {1}.</source>
        <translation>累計は減らないはずですが、{0}は{1}でした。</translation>
    </message>
    <message>
        <source>It is better than the target {0}.</source>
        <translation>目標{0}より良い値です。</translation>
    </message>
    <message>
        <source>The period was not over on {0}: it ends on {1}.</source>
        <translation>{0}の時点で期間が終わっていません（{1}まで）。</translation>
    </message>
    <message>
        <source>“{0}” is in another unit than the value before: {1}.</source>
        <translation>「{0}」の単位が前の値と異なります：{1}。</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no. Enter はい or いいえ.</source>
        <translation>「{0}」は「はい」でも「いいえ」でもありません。はい、いいえのどちらかを入力してください。</translation>
    </message>
    <message>
        <source>“{0}” leaves open what the value is. Enter one number.</source>
        <translation>「{0}」では値が一つに決まりません。数を一つ入力してください。</translation>
    </message>
    <message>
        <source>{0} is measured in words. Enter a text.</source>
        <translation>{0}は言葉で測る指標です。文章を入力してください。</translation>
    </message>
    <message>
        <source>“{0}” is in another unit than {1}, which is measured in {2}. Enter it in {2}.</source>
        <translation>「{0}」の単位が、{2}で測る{1}と異なります。{2}で入力してください。</translation>
    </message>
    <message>
        <source>“{0}”: a number of things can&apos;t be below 0.</source>
        <translation>「{0}」：件数は0より小さくできません。0以上の数を入力してください。</translation>
    </message>
    <message>
        <source>Enter the period that the actual is of, such as FY2025.</source>
        <translation>どの期間の実績かを入力してください（例：FY2025）。</translation>
    </message>
    <message>
        <source>{0} is in the future. Enter a day up to {1}.</source>
        <translation>{0}は未来の日付です。{1}までの日付を入力してください。</translation>
    </message>
    <message>
        <source>{0} is no ratio. Enter one number.</source>
        <translation>{0}は比率の指標ではありません。数を一つ入力してください。</translation>
    </message>
    <message>
        <source>The denominator is 0. Enter another, or why there is no value.</source>
        <translation>分母が0です。別の数か、値がない理由を入力してください。</translation>
    </message>
    <message>
        <source>{0} is not measured in words. Enter a figure.</source>
        <translation>{0}は言葉で測る指標ではありません。数字を入力してください。</translation>
    </message>
    <message>
        <source>Enter what was reached, in words.</source>
        <translation>達成した内容を言葉で入力してください。</translation>
    </message>
    <message>
        <source>{0}, {1} was locked on {2} by {3}: {4}. Unlock it to change its actuals.</source>
        <translation>{0}の{1}は{2}に{3}が締めました（{4}）。実績を変えるには、締めを解除してください。</translation>
    </message>
    <message>
        <source>Enter the evidence: the place in the document, or what else shows the value.</source>
        <translation>根拠（資料での箇所、または値を示すもの）を入力してください。</translation>
    </message>
    <message>
        <source>There is no indicator {0}. Choose one from the list.</source>
        <translation>指標{0}はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>Enter the reason for the change: something else is known already.</source>
        <translation>すでに別の値があります。変更の理由を入力してください。</translation>
    </message>
    <message>
        <source>Entry {0}: {1}</source>
        <translation>{0}件目：{1}</translation>
    </message>
    <message>
        <source>The entries {0} and {1} are of the same indicator, period and part. Remove one of the two.</source>
        <translation>{0}件目と{1}件目は指標、期間、内訳が同じです。どちらかを除いてください。</translation>
    </message>
    <message>
        <source>There is no report {0} (any more). Look at the list again.</source>
        <translation>報告{0}は（もう）ありません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>Report {0} for {1}</source>
        <translation>{0}（{1}）の実績を報告</translation>
    </message>
    <message>
        <source>Report {0} actual values</source>
        <translation>実績{0}件を報告</translation>
    </message>
    <message>
        <source>{0} was superseded or withdrawn. Choose the report that holds.</source>
        <translation>{0}は差替え済みか取下げ済みです。有効な報告を選んでください。</translation>
    </message>
    <message>
        <source>{0} is final already.</source>
        <translation>{0}はすでに確定しています。</translation>
    </message>
    <message>
        <source>Make {0} for {1} final</source>
        <translation>{0}（{1}）の実績を確定</translation>
    </message>
    <message>
        <source>{0} was withdrawn on {1} already.</source>
        <translation>{0}は{1}に取下げ済みです。</translation>
    </message>
    <message>
        <source>Withdraw {0} for {1}</source>
        <translation>{0}（{1}）の実績を取下げ</translation>
    </message>
    <message>
        <source>Enter the period that is to be locked, such as FY2025.</source>
        <translation>締める期間を入力してください（例：FY2025）。</translation>
    </message>
    <message>
        <source>{0}, {1} is locked already, on {2} by {3}.</source>
        <translation>{0}の{1}は{2}に{3}が締め済みです。</translation>
    </message>
    <message>
        <source>Lock {1} of {0}</source>
        <translation>{0}の{1}を締め</translation>
    </message>
    <message>
        <source>There is no lock {0} (any more). Look at the list again.</source>
        <translation>締め{0}は（もう）ありません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>Unlock {1} of {0}</source>
        <translation>{0}の{1}の締めを解除</translation>
    </message>
    <message>
        <source>Logic model</source>
        <translation>ロジックモデル</translation>
    </message>
    <message>
        <source>add “{0}”</source>
        <translation>「{0}」を追加</translation>
    </message>
    <message>
        <source>change “{0}”</source>
        <translation>「{0}」を変更</translation>
    </message>
    <message>
        <source>move “{0}”</source>
        <translation>「{0}」を移動</translation>
    </message>
    <message>
        <source>remove “{0}”</source>
        <translation>「{0}」を削除</translation>
    </message>
    <message>
        <source>remove {0} nodes</source>
        <translation>項目{0}件を削除</translation>
    </message>
    <message>
        <source>draw “{0}” → “{1}”</source>
        <translation>矢印「{0}」→「{1}」を追加</translation>
    </message>
    <message>
        <source>change “{0}” → “{1}”</source>
        <translation>矢印「{0}」→「{1}」を変更</translation>
    </message>
    <message>
        <source>remove “{0}” → “{1}”</source>
        <translation>矢印「{0}」→「{1}」を削除</translation>
    </message>
    <message>
        <source>{0} edits</source>
        <translation>編集{0}件</translation>
    </message>
    <message>
        <source>{0} ({1}): {2}</source>
        <translation>{0}（{1}）：{2}</translation>
    </message>
    <message>
        <source>{0} is adopted and stays as it is. Begin a draft of it, and change that.</source>
        <translation>{0}は採用済みのため変更できません。下書きを作成し、そちらを変更してください。</translation>
    </message>
    <message>
        <source>There is no {0} in the store. Choose one from the list.</source>
        <translation>{0}はデータファイルにありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>There is no logic model {0} (any more). Choose one from the list.</source>
        <translation>ロジックモデル{0}は（もう）ありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>Enter a name for the draft, such as 改訂案.</source>
        <translation>下書きの名称を入力してください（例：改訂案）。</translation>
    </message>
    <message>
        <source>{0}: begin the draft {1}</source>
        <translation>{0}：下書き「{1}」を作成</translation>
    </message>
    <message>
        <source>{0}: begin a logic model, {1}</source>
        <translation>{0}：ロジックモデル「{1}」を作成</translation>
    </message>
    <message>
        <source>There is no programme {0}. Choose one from the list.</source>
        <translation>事業{0}はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>Enter a title for the logic model.</source>
        <translation>ロジックモデルの表題を入力してください。</translation>
    </message>
    <message>
        <source>{0} was changed in the meantime. Look at its present state, then make the change again.</source>
        <translation>{0}はその間に変更されました。今の内容を確かめてから、もう一度変更してください。</translation>
    </message>
    <message>
        <source>{0}: adopt {1} from {2} on</source>
        <translation>{0}：「{1}」を{2}から採用</translation>
    </message>
    <message>
        <source>{0}: discard the draft {1}</source>
        <translation>{0}：下書き「{1}」を破棄</translation>
    </message>
    <message>
        <source>Name the indicator. “shirubectl indicators” lists them.</source>
        <translation>指標を指定してください。一覧は「shirubectl indicators」で表示できます。</translation>
    </message>
    <message>
        <source>There is no indicator {0}. “shirubectl indicators” lists them.</source>
        <translation>指標{0}はありません。一覧は「shirubectl indicators」で表示できます。</translation>
    </message>
    <message>
        <source>There is no indicator of this choice. Choose another programme, or import a dataset first.</source>
        <translation>該当する指標がありません。別の事業を選ぶか、先にデータセットを取り込んでください。</translation>
    </message>
    <message>
        <source>{0}: a report is written as .xlsx, .csv or .pdf. Choose one of these endings.</source>
        <translation>{0}：レポートは.xlsx、.csv、.pdfで書き出せます。いずれかの拡張子を選んでください。</translation>
    </message>
    <message>
        <source>Which programmes are new, ended, up or down, and by which lines</source>
        <translation>新規・終了・増減のあった事業と、そのもとになった予算額</translation>
    </message>
    <message>
        <source>How much of the budget was spent, by year and over all years</source>
        <translation>予算額のうち執行した割合（年度別と全年度）</translation>
    </message>
    <message>
        <source>What came into each fund, what went out, and what is left</source>
        <translation>基金ごとの造成額、支出額、残高</translation>
    </message>
    <message>
        <source>How far each target is reached, and the pace that is needed</source>
        <translation>目標ごとの達成度と必要ペース</translation>
    </message>
    <message>
        <source>Where the targets ahead end up if it goes on as so far</source>
        <translation>これまでの傾向が続いた場合に、今後の目標がどうなるか</translation>
    </message>
    <message>
        <source>Which programmes and nodes moved, and what moved them</source>
        <translation>変化のあった事業・項目とその要因</translation>
    </message>
    <message>
        <source>There is no programme {0}. Choose one of: {1}.</source>
        <translation>事業{0}はありません。次から選んでください：{1}</translation>
    </message>
    <message>
        <source>{0} is not before {1}. Choose an earlier day to compare with.</source>
        <translation>{0}は{1}より前ではありません。比較日にはそれより前の日を選んでください。</translation>
    </message>
    <message>
        <source>There is no budget cycle before {0}. Choose one of: {1}.</source>
        <translation>{0}より前の予算区分はありません。次から選んでください：{1}</translation>
    </message>
    <message>
        <source>There are no budget lines yet.</source>
        <translation>予算額がまだありません。</translation>
    </message>
    <message>
        <source>There is no report {0}. Choose one of: {1}.</source>
        <translation>レポート{0}はありません。次から選んでください：{1}</translation>
    </message>
    <message>
        <source>Documents up to</source>
        <translation>資料の時点</translation>
    </message>
    <message>
        <source>“{0}” is no reason why a value is missing. Choose one of {1}.</source>
        <translation>「{0}」は値がない理由ではありません。{1}から選んでください。</translation>
    </message>
    <message>
        <source>Say what the actual is by one of --value, --numerator with --denominator, --text or --missing.</source>
        <translation>実績を、--value、--numerator と --denominator、--text、--missing のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>There is no reported actual “{0}”. “shirubectl actual list INDICATOR” lists them.</source>
        <translation>報告された実績「{0}」はありません。shirubectl actual list INDICATOR で一覧できます。</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>注：{0}</translation>
    </message>
    <message>
        <source>Would report {0}: {1}</source>
        <translation>{0}を報告します（試行）：{1}</translation>
    </message>
    <message>
        <source>Reported {0}: {1}</source>
        <translation>{0}を報告しました：{1}</translation>
    </message>
    <message>
        <source>Reported {0} as final</source>
        <translation>{0}を確定として報告しました</translation>
    </message>
    <message>
        <source>Withdrew {0}: it is known no more from today on</source>
        <translation>{0}を取り下げました（今日以降の基準日では使われません）</translation>
    </message>
    <message>
        <source>Locked {0}</source>
        <translation>{0}を締めました</translation>
    </message>
    <message>
        <source>There is no lock “{0}”. “shirubectl actual locks” lists them.</source>
        <translation>締め「{0}」はありません。shirubectl actual locks で一覧できます。</translation>
    </message>
    <message>
        <source>Unlocked {0}</source>
        <translation>{0}の締めを解除しました</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>差替え済み</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Nobody has reported an actual of this indicator.</source>
        <translation>この指標の実績は、だれも報告していません。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>報告日</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠資料</translation>
    </message>
    <message>
        <source>No period is locked.</source>
        <translation>締めた期間はありません。</translation>
    </message>
    <message>
        <source>Locked on</source>
        <translation>締めた日</translation>
    </message>
    <message>
        <source>There is no indicator “{0}”. “shirubectl indicators --json” lists their ids.</source>
        <translation>指標「{0}」はありません。shirubectl indicators --json でIDを一覧できます。</translation>
    </message>
    <message>
        <source>There is no version “{0}” of a logic model. “shirubectl model list” lists them.</source>
        <translation>ロジックモデルの版「{0}」はありません。shirubectl model list で一覧できます。</translation>
    </message>
    <message>
        <source>Name a programme, or a version of a logic model with --model.</source>
        <translation>事業か、--model でロジックモデルの版を指定してください。</translation>
    </message>
    <message>
        <source>{0} is a logic model of {1}, not of {2}.</source>
        <translation>{0}は{1}のロジックモデルで、{2}のものではありません。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>項目数</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>矢印数</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>元の版</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Name either the version that the draft begins from, or with --programme the one that it begins empty for.</source>
        <translation>下書きの元にする版か、--programme で空の下書きを作る事業の、どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Began the draft {0}</source>
        <translation>下書き{0}を作成しました</translation>
    </message>
    <message>
        <source>Adopted {0}: reports go by it from its day on</source>
        <translation>{0}を採用しました（適用開始日から報告に使われます）</translation>
    </message>
    <message>
        <source>Discarded the draft {0}</source>
        <translation>下書き{0}を破棄しました</translation>
    </message>
    <message>
        <source>{0}: “{1}” → “{2}”</source>
        <translation>{0}：「{1}」→「{2}」</translation>
    </message>
    <message>
        <source>The two versions are the same.</source>
        <translation>二つの版は同じです。</translation>
    </message>
    <message>
        <source>Node or edge</source>
        <translation>項目・矢印</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>As of {0}, compared with {1}</source>
        <translation>基準日{0}、比較日{1}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Confirmed money</source>
        <translation>確定額</translation>
    </message>
    <message>
        <source>All, by their money</source>
        <translation>全体（金額で重み付け）</translation>
    </message>
    <message>
        <source>All, each counting the same</source>
        <translation>全体（同じ重み）</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>まず見るもの</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>{0}: this build of shirubectl has no Qt and can&apos;t write PDF. Use .xlsx or .csv, or a build with Qt.</source>
        <translation>{0}：このshirubectlはQtなしで作られているためPDFを書き出せません。.xlsxか.csvにするか、Qtありで作ったものを使ってください。</translation>
    </message>
    <message>
        <source>A file holds the comparison of two cycles: add --from and --to, such as --from R7当初 --to R8当初.</source>
        <translation>ファイルには二つの予算区分の比較を書き出します。--from と --to を付けてください（例：--from R7当初 --to R8当初）。</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>No node would move.</source>
        <translation>動く項目はありません。</translation>
    </message>
    <message>
        <source>Only tried: nothing was written.</source>
        <translation>試算だけを行い、保存はしていません。</translation>
    </message>
    <message>
        <source>“{0}” is no change to try. Write indicator@FY2026=90% for an actual, node-&gt;node=+ for a new edge or node-&gt;node=- without one.</source>
        <translation>「{0}」は試算する変更として読めません。実績は 指標@FY2026=90%、矢印の追加は 項目-&gt;項目=+、矢印の削除は 項目-&gt;項目=- のように書いてください。</translation>
    </message>
    <message>
        <source>“{0}” is no period. Write a fiscal year such as FY2026 or R8, a calendar year 2026, a month 2026-06 or a day 2026-06-30.</source>
        <translation>「{0}」は期間ではありません。年度はFY2026やR8、暦年は2026、月は2026-06、日は2026-06-30のように書いてください。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>{0}: a node needs a name. Enter one.</source>
        <translation>{0}：項目には名称が必要です。入力してください。</translation>
    </message>
    <message>
        <source>The logic model has no node {0} (any more). Look at its present state.</source>
        <translation>ロジックモデルに項目{0}はありません。今の内容を確かめてください。</translation>
    </message>
    <message>
        <source>No edge leads from {0} to {1} (any more). Look at the model&apos;s present state.</source>
        <translation>{0}から{1}への矢印はありません。モデルの今の内容を確かめてください。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Result or printed text</source>
        <translation>結果・印字</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>除いたもの</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>{0} (number in base units)</source>
        <translation>{0}（基本単位の数値）</translation>
    </message>
    <message>
        <source>Indented rows are parts of the row above them: a sum of the whole column would count them twice.</source>
        <translation>字下げした行は上の行の内訳であり、列全体を合計すると二重に数えることになる。</translation>
    </message>
    <message>
        <source>“{0}” does not add up over rows.</source>
        <translation>「{0}」は行の間で足し合わせられない。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>表</translation>
    </message>
    <message>
        <source>How the figures came about</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Day, sources and notes</source>
        <translation>時点・出典・注</translation>
    </message>
    <message>
        <source>The figure is too full for its page: its type is {0} pt. Choose one programme or a larger page.</source>
        <translation>紙面に対して内容が多く、文字が{0}ptになっています。事業を一つ選ぶか、大きい用紙を選んでください。</translation>
    </message>
    <message>
        <source>The figure can&apos;t be set on this page. Choose one programme or a larger page.</source>
        <translation>この用紙には収まりません。事業を一つ選ぶか、大きい用紙を選んでください。</translation>
    </message>
    <message>
        <source>The figure is too full for its page: its type is {0} pt. Choose a larger page.</source>
        <translation>紙面に対して内容が多く、文字が{0}ptになっています。大きい用紙を選んでください。</translation>
    </message>
    <message>
        <source>The figure can&apos;t be set on this page. Choose a larger page.</source>
        <translation>この用紙には収まりません。大きい用紙を選んでください。</translation>
    </message>
    <message>
        <source>marks what must not be overlooked</source>
        <translation>見落としてはならないもの</translation>
    </message>
    <message>
        <source>Name the indicator.</source>
        <translation>指標を書いてください。</translation>
    </message>
    <message>
        <source>There is no indicator “{0}”. Write its whole name or its id.</source>
        <translation>指標「{0}」はありません。名前の全体か識別子を書いてください。</translation>
    </message>
    <message>
        <source>Several indicators have that name. Write the id instead: {0}, {1} …</source>
        <translation>同じ名前の指標が複数あります。識別子で書いてください：{0}、{1}など</translation>
    </message>
    <message>
        <source>“{0}” is neither 速報 nor 確定.</source>
        <translation>「{0}」は速報でも確定でもありません。</translation>
    </message>
    <message>
        <source>There is nothing to enter. Copy rows in the spreadsheet first.</source>
        <translation>入力するものがありません。先に表計算ソフトで行をコピーしてください。</translation>
    </message>
    <message>
        <source>{0} rows are too many for one step. Paste at most {1}.</source>
        <translation>{0}行は一度には多すぎます。{1}行までにしてください。</translation>
    </message>
    <message>
        <source>Below the titles there is nothing to enter.</source>
        <translation>見出しの下に入力するものがありません。</translation>
    </message>
    <message>
        <source>Say which period the actual is of, such as 2025年度.</source>
        <translation>どの期間の実績かを書いてください（例：2025年度）。</translation>
    </message>
    <message>
        <source>Rows with</source>
        <translation>絞り込みの語</translation>
    </message>
    <message>
        <source>only those with a variance</source>
        <translation>差異のある行だけ</translation>
    </message>
    <message>
        <source>Other rows of the report and its totals are left out.</source>
        <translation>レポートのほかの行と合計は除いている。</translation>
    </message>
    <message>
        <source>Select an indicator first.</source>
        <translation>先に指標を選んでください。</translation>
    </message>
    <message>
        <source>The filter leaves no indicator.</source>
        <translation>絞り込みに合う指標がありません。</translation>
    </message>
    <message>
        <source>This programme has no logic model yet.</source>
        <translation>この事業のロジックモデルはまだありません。</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>算入</translation>
    </message>
    <message>
        <source>Shown rows</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Documents disagree, noted</source>
        <translation>資料の不一致（メモあり）</translation>
    </message>
    <message>
        <source>Compared day</source>
        <translation>比較日</translation>
    </message>
    <message>
        <source>Earlier cycle</source>
        <translation>比較元</translation>
    </message>
    <message>
        <source>Later cycle</source>
        <translation>比較先</translation>
    </message>
    <message>
        <source>From node</source>
        <translation>元の項目</translation>
    </message>
    <message>
        <source>To node</source>
        <translation>先の項目</translation>
    </message>
    <message>
        <source>all years up to {0}</source>
        <translation>{0}まで</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>階層</translation>
    </message>
    <message>
        <source>{0} is with {1}</source>
        <translation>{0}は{1}に所属</translation>
    </message>
    <message>
        <source>{0} is the parent of {1}</source>
        <translation>{0}は{1}の親会社</translation>
    </message>
    <message>
        <source>{0} takes part in {1}</source>
        <translation>{0}は{1}の参加者</translation>
    </message>
    <message>
        <source>{0} is part of {1}</source>
        <translation>{0}は{1}の構成員</translation>
    </message>
    <message>
        <source>Review results and decisions</source>
        <translation>審査結果と決定</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>審査の対象</translation>
    </message>
    <message>
        <source>Kind of review</source>
        <translation>審査の種類</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Counted sheets</source>
        <translation>算入した評点票</translation>
    </message>
    <message>
        <source>Margin to the threshold</source>
        <translation>基準点との差</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>規則の判定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Reason and what to note</source>
        <translation>理由と留意事項</translation>
    </message>
    <message>
        <source>No review has been revealed yet.</source>
        <translation>開封された審査はまだありません。</translation>
    </message>
    <message>
        <source>Reviews that are not revealed yet are left out: {0}.</source>
        <translation>まだ開封されていない審査は除いています：{0}。</translation>
    </message>
    <message>
        <source>The rule judges the exact mean. The committee decides; where it differs, it says why.</source>
        <translation>規則は正確な平均で判定します。決めるのは委員会で、規則と違うときは理由を述べます。</translation>
    </message>
    <message>
        <source>{0} of {1} decided, {2} of them other than the rule</source>
        <translation>{1}件のうち{0}件を決定、うち{2}件は規則と異なる</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Decided other than the rule.</source>
        <translation>規則と異なる決定です。</translation>
    </message>
    <message>
        <source>The reason is restricted.</source>
        <translation>理由は非公開です。</translation>
    </message>
    <message>
        <source>When it was decided the rule said: {0}.</source>
        <translation>決定の時点での規則の判定：{0}。</translation>
    </message>
    <message>
        <source>When it was decided the rule said nothing.</source>
        <translation>決定の時点では、規則の判定はありませんでした。</translation>
    </message>
    <message>
        <source>Decided on {0} by {1}: {2}.</source>
        <translation>{0}に{1}が決定：{2}。</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>印字どおり</translation>
    </message>
    <message>
        <source>as printed, rounded</source>
        <translation>丸めれば印字どおり</translation>
    </message>
    <message>
        <source>differs from the print</source>
        <translation>印字と異なる</translation>
    </message>
    <message>
        <source>Tally of the review: {0}</source>
        <translation>審査の集計：{0}</translation>
    </message>
    <message>
        <source>Printed mean</source>
        <translation>印字の平均</translation>
    </message>
    <message>
        <source>Computed against printed</source>
        <translation>計算と印字の比較</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>審査した機関</translation>
    </message>
    <message>
        <source>The document prints no scores of this review.</source>
        <translation>この審査の評点は、資料に印字がありません。</translation>
    </message>
    <message>
        <source>the printed mean, for comparison</source>
        <translation>比較のための印字の平均</translation>
    </message>
    <message>
        <source>{0} counts {1}.</source>
        <translation>{0}は{1}点です。</translation>
    </message>
    <message>
        <source>Result of the review: {0}</source>
        <translation>審査の結果：{0}</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Reason, comment, response</source>
        <translation>理由・コメント・対処方針</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>開催日</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>評価尺度</translation>
    </message>
    <message>
        <source>Method of the tally</source>
        <translation>集計の方法</translation>
    </message>
    <message>
        <source>Overall comment</source>
        <translation>総評</translation>
    </message>
    <message>
        <source>Remark: {0}</source>
        <translation>指摘事項：{0}</translation>
    </message>
    <message>
        <source>Computed exactly; rounded only when shown, and never across a threshold.</source>
        <translation>正確に計算し、表示のときだけ丸めます。基準点をまたぐ丸めはしません。</translation>
    </message>
    <message>
        <source>Reviewers stand under labels. Left out as restricted: {0} comments, {1} reasons, {2} remarks.</source>
        <translation>委員は記号で示します。非公開として除いたもの：コメント{0}件、理由{1}件、指摘事項{2}件。</translation>
    </message>
    <message>
        <source>Reviewer&apos;s name</source>
        <translation>委員の氏名</translation>
    </message>
    <message>
        <source>Reviewer&apos;s affiliation</source>
        <translation>委員の所属</translation>
    </message>
    <message>
        <source>Restricted text</source>
        <translation>非公開の文</translation>
    </message>
    <message>
        <source>Remarks and responses</source>
        <translation>指摘事項と対処方針</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>Raised in</source>
        <translation>指摘された審査</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>指摘者</translation>
    </message>
    <message>
        <source>Kind of remark</source>
        <translation>指摘の種類</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>対処方針</translation>
    </message>
    <message>
        <source>Status of the response</source>
        <translation>対処の状況</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>Carried on {0} times, last in {1}</source>
        <translation>{0}回引き継ぎ、最後は{1}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Entered by a person.</source>
        <translation>人が入力したものです。</translation>
    </message>
    <message>
        <source>{0} threads, of which {1} are open.</source>
        <translation>一連の指摘{0}件、うち{1}件が未了です。</translation>
    </message>
    <message>
        <source>Open are issues without a response, with an ongoing one, or to be considered.</source>
        <translation>未了とは、対処方針のないもの、対応中のもの、検討するとしたものです。</translation>
    </message>
    <message>
        <source>against {0}</source>
        <translation>{0}に対して</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>最低～最高</translation>
    </message>
    <message>
        <source>Who has a conflict of interest, or left items out, is neither in a result nor in its denominator; scores that were given count in their items.</source>
        <translation>利益相反のある委員と、項目の欠けた評点票は、結果にも分母にも入れません。付けられた評点は、その項目では数えます。</translation>
    </message>
    <message>
        <source>Each item stands for itself.</source>
        <translation>項目ごとに示し、全体の結果は出しません。</translation>
    </message>
    <message>
        <source>There is no result: every reviewer has a conflict of interest.</source>
        <translation>結果はありません。すべての委員に利益相反があります。</translation>
    </message>
    <message>
        <source>There is no result: no sheet was submitted.</source>
        <translation>結果はありません。提出された評点票がありません。</translation>
    </message>
    <message>
        <source>There is no result: nobody who counts scored every item.</source>
        <translation>結果はありません。すべての項目を採点した委員がいません。</translation>
    </message>
    <message>
        <source>Borderline: without one reviewer the rule says something else.</source>
        <translation>境界案件：委員を一人除くと、規則の判定が変わります。</translation>
    </message>
    <message>
        <source>The result rests on one reviewer alone.</source>
        <translation>結果は一人の委員だけによります。</translation>
    </message>
    <message>
        <source>The result is below its floor.</source>
        <translation>結果が足切りの基準を下回っています。</translation>
    </message>
    <message>
        <source>{0} is below its floor of {1}.</source>
        <translation>{0}が足切りの基準{1}を下回っています。</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Sheets come in</source>
        <translation>評点票を受付中</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>To be revealed</source>
        <translation>開封待ち</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation>公表待ち</translation>
    </message>
    <message>
        <source>Review finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>From a document</source>
        <translation>資料による</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>割り当てなし</translation>
    </message>
    <message>
        <source>No sheet submitted</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>Items without a score</source>
        <translation>評点のない項目あり</translation>
    </message>
    <message>
        <source>No marks that count</source>
        <translation>算入する評点なし</translation>
    </message>
    <message>
        <source>{0} (n = {1})</source>
        <translation>{0}（n={1}）</translation>
    </message>
    <message>
        <source>Below the floor of {0}</source>
        <translation>足切りの基準{0}未満</translation>
    </message>
    <message>
        <source>{0} or more: {1}</source>
        <translation>{0}以上：{1}</translation>
    </message>
    <message>
        <source>Floor: {0}</source>
        <translation>足切り：{0}</translation>
    </message>
    <message>
        <source>Review item</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>Subject of the review</source>
        <translation>審査の対象</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Marks (what grades count)</source>
        <translation>評点（評語の換算点）</translation>
    </message>
    <message>
        <source>Marks (points)</source>
        <translation>評点（点）</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>第1四分位</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>第3四分位</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Marks, ascending</source>
        <translation>評点（小さい順）</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>規則の判定</translation>
    </message>
    <message>
        <source>Box from the lower to the upper quartile, lines to the lowest and the highest</source>
        <translation>箱は第1から第3四分位、線は最低と最高まで</translation>
    </message>
    <message>
        <source>A reviewer&apos;s mark</source>
        <translation>委員の評点</translation>
    </message>
    <message>
        <source>Borderline: without one of the reviewers the rule says something else</source>
        <translation>境界案件：委員を一人除くと、規則の判定が変わる</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>配点</translation>
    </message>
    <message>
        <source>The most that can be given</source>
        <translation>付けられる最高点</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0}ほか{1}件</translation>
    </message>
    <message>
        <source>{0}: mean {1}, from {2} to {3}</source>
        <translation>{0}：平均{1}、{2}から{3}</translation>
    </message>
    <message>
        <source>All {0} means are {1}</source>
        <translation>{0}件の平均はすべて{1}</translation>
    </message>
    <message>
        <source>Means from {0} ({1}) to {2} ({3})</source>
        <translation>平均は{0}（{1}）から{2}（{3}）</translation>
    </message>
    <message>
        <source>{0}: no marks that count</source>
        <translation>{0}：算入する評点なし</translation>
    </message>
    <message>
        <source>{0}: mean {1}, the rule says “{2}”; a borderline case</source>
        <translation>{0}：平均{1}、規則の判定は「{2}」、境界案件</translation>
    </message>
    <message>
        <source>{0}: mean {1}, the rule says “{2}”</source>
        <translation>{0}：平均{1}、規則の判定は「{2}」</translation>
    </message>
    <message>
        <source>Of {0} under review the rule says “{1}” for {2}; {3} borderline</source>
        <translation>対象{0}件のうち{2}件が規則で「{1}」、境界案件{3}件</translation>
    </message>
    <message>
        <source>Tally of marks by item: {0}</source>
        <translation>評点の項目別の集計：{0}</translation>
    </message>
    <message>
        <source>Tally of marks: {0}</source>
        <translation>評点の集計：{0}</translation>
    </message>
    <message>
        <source>Reviewers out of the count of {0}: {1}</source>
        <translation>{0}の集計から除いた委員：{1}</translation>
    </message>
    <message>
        <source>Scale: {0}</source>
        <translation>評価尺度：{0}</translation>
    </message>
    <message>
        <source>below that: {0}</source>
        <translation>それ未満：{0}</translation>
    </message>
    <message>
        <source>The rule goes by the exact mean: {0}.</source>
        <translation>規則は正確な平均で判定します：{0}。</translation>
    </message>
    <message>
        <source>Quartiles are the medians of the lower and of the upper half of the marks.</source>
        <translation>四分位は、評点の下半分と上半分の中央値です。</translation>
    </message>
    <message>
        <source>{0}: mean {1}, median {2}, from {3} to {4}</source>
        <translation>{0}：平均{1}、中央値{2}、{3}から{4}</translation>
    </message>
    <message>
        <source>{0} — {1} (borderline)</source>
        <translation>{0}－{1}（境界案件）</translation>
    </message>
    <message>
        <source>{0} — {1}</source>
        <translation>{0}－{1}</translation>
    </message>
    <message>
        <source>Box plot of {0}: {1}.</source>
        <translation>{0}の箱ひげ図：{1}。</translation>
    </message>
    <message>
        <source>{0}, shown as {1}</source>
        <translation>{0}（表示は{1}）</translation>
    </message>
    <message>
        <source>Nothing is rounded.</source>
        <translation>丸めていません。</translation>
    </message>
    <message>
        <source>Without this sheet there is no result.</source>
        <translation>この評点票を除くと、結果はありません。</translation>
    </message>
    <message>
        <source>Without this sheet: {0}.</source>
        <translation>この評点票を除くと：{0}。</translation>
    </message>
    <message>
        <source>Without this sheet: {0}, and the rule says something else: {1}.</source>
        <translation>この評点票を除くと：{0}。規則の判定は「{1}」に変わります。</translation>
    </message>
    <message>
        <source>Without this sheet: {0}, {1}.</source>
        <translation>この評点票を除くと：{0}、{1}。</translation>
    </message>
    <message>
        <source>Rule: {0} and more: {1}.</source>
        <translation>規則：{0}以上は「{1}」。</translation>
    </message>
    <message>
        <source>Rule: below that: {0}.</source>
        <translation>規則：それ未満は「{0}」。</translation>
    </message>
    <message>
        <source>The rule says, of the exact mean: {0}.</source>
        <translation>正確な平均による規則の判定：{0}。</translation>
    </message>
    <message>
        <source>From the threshold {0} it is {1} away.</source>
        <translation>基準点{0}との差は{1}です。</translation>
    </message>
    <message>
        <source>{0}: mean of the scores</source>
        <translation>{0}：評点の平均</translation>
    </message>
    <message>
        <source>Mean of the scores that were given</source>
        <translation>付けられた評点の平均</translation>
    </message>
    <message>
        <source>There is no result: nobody who counts scored it.</source>
        <translation>結果はありません。算入する委員の評点がありません。</translation>
    </message>
    <message>
        <source>{0}: result of the review</source>
        <translation>{0}：審査の結果</translation>
    </message>
    <message>
        <source>Weighted rank</source>
        <translation>重み付きの順位</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>留意事項</translation>
    </message>
    <message>
        <source>Weights order the subjects; they never enter the rule.</source>
        <translation>重みは順位だけに使い、規則の判定には入れません。</translation>
    </message>
    <message>
        <source>{0} (out of {1})</source>
        <translation>{0}（{1}点満点）</translation>
    </message>
    <message>
        <source>Mean of the sums of those who scored all items of the group</source>
        <translation>区分のすべての項目を採点した委員の合計の平均</translation>
    </message>
    <message>
        <source>Mean of the means of the group&apos;s items</source>
        <translation>区分の項目の平均の平均</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>below its floor of {0}</source>
        <translation>足切りの基準{0}未満</translation>
    </message>
    <message>
        <source>without: {0}, {1}</source>
        <translation>除くと：{0}、{1}</translation>
    </message>
    <message>
        <source>Mean of the items of the sheet</source>
        <translation>評点票の項目の平均</translation>
    </message>
    <message>
        <source>Sum of the items of the sheet</source>
        <translation>評点票の項目の合計</translation>
    </message>
    <message>
        <source>Tally of the marks of a review</source>
        <translation>審査の評点の集計</translation>
    </message>
    <message>
        <source>Only the secretariat may do this. Change your role to secretariat first.</source>
        <translation>これは事務局だけができます。役割を事務局に切り替えてください。</translation>
    </message>
    <message>
        <source>There is no review {0}. Choose one from the schedule.</source>
        <translation>審査「{0}」はありません。予定から選んでください。</translation>
    </message>
    <message>
        <source>There is no review {0}.</source>
        <translation>審査「{0}」はありません。</translation>
    </message>
    <message>
        <source>The document prints no marks of “{0}”, so that there is no tally.</source>
        <translation>「{0}」の評点は資料に印字がないため、集計はありません。</translation>
    </message>
    <message>
        <source>The key of {0} is not there or was altered. Restore a backup.</source>
        <translation>{0}の鍵がないか、書き換えられています。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The passphrase is not the one with which {0} was opened for scoring.</source>
        <translation>合言葉が、{0}の採点を始めたときのものと違います。</translation>
    </message>
    <message>
        <source>“{0}” is not under review. Choose one from the agenda.</source>
        <translation>「{0}」は審査の対象ではありません。対象から選んでください。</translation>
    </message>
    <message>
        <source>There is nothing under review: choose the themes, or the whole programme.</source>
        <translation>審査の対象がありません。テーマか、事業全体を選んでください。</translation>
    </message>
    <message>
        <source>There are no reviewers on the panel.</source>
        <translation>委員がいません。委員を加えてください。</translation>
    </message>
    <message>
        <source>Nobody is assigned to {0}.</source>
        <translation>{0}を担当する委員がいません。</translation>
    </message>
    <message>
        <source>Decide whether {0} has a conflict of interest with {1}: {2}</source>
        <translation>{0}に{1}との利益相反があるかどうかを判断してください：{2}</translation>
    </message>
    <message>
        <source>{0} is not in that state: {1}.</source>
        <translation>{0}はその段階にありません：{1}。</translation>
    </message>
    <message>
        <source>The reviewer “{0}” is not on the panel of {1}.</source>
        <translation>「{0}」は{1}の委員ではありません。</translation>
    </message>
    <message>
        <source>The sheets of {0} are revealed: conflicts of interest are settled.</source>
        <translation>{0}は開封済みです。利益相反の判断は変えられません。</translation>
    </message>
    <message>
        <source>Conflict of interest: {0}, {1}</source>
        <translation>利益相反あり：{0}、{1}</translation>
    </message>
    <message>
        <source>No conflict of interest: {0}, {1}</source>
        <translation>利益相反なし：{0}、{1}</translation>
    </message>
    <message>
        <source>There is no organisation “{0}”.</source>
        <translation>企業・機関「{0}」はありません。</translation>
    </message>
    <message>
        <source>An organisation can&apos;t be related to itself.</source>
        <translation>企業・機関を、それ自身と関係付けることはできません。</translation>
    </message>
    <message>
        <source>Relate organisations: {0}, {1}, {2}</source>
        <translation>企業・機関の関係を登録：{0}、{1}、{2}</translation>
    </message>
    <message>
        <source>That relation of organisations is not there any more.</source>
        <translation>その企業・機関の関係はもうありません。</translation>
    </message>
    <message>
        <source>Remove a relation of organisations: {0}</source>
        <translation>企業・機関の関係を削除：{0}</translation>
    </message>
    <message>
        <source>Open the review {0} for scoring</source>
        <translation>審査「{0}」の採点を開始</translation>
    </message>
    <message>
        <source>Close the review {0} for scores</source>
        <translation>審査「{0}」の採点を締切</translation>
    </message>
    <message>
        <source>Take scores for the review {0} again</source>
        <translation>審査「{0}」の採点を再開</translation>
    </message>
    <message>
        <source>{0} is no longer in preparation: subjects, panel and assignments stay as they are.</source>
        <translation>{0}は準備中ではありません。対象、委員、割り当ては変えられません。</translation>
    </message>
    <message>
        <source>The theme “{0}” is not one of the programme under review.</source>
        <translation>テーマ「{0}」は、審査する事業のものではありません。</translation>
    </message>
    <message>
        <source>The theme “{0}” is on the agenda twice.</source>
        <translation>テーマ「{0}」が対象に二度あります。</translation>
    </message>
    <message>
        <source>Set the subjects of {0}: {1}</source>
        <translation>{0}の対象を設定：{1}</translation>
    </message>
    <message>
        <source>There is no reviewer “{0}”.</source>
        <translation>委員「{0}」はいません。</translation>
    </message>
    <message>
        <source>{0} is on the panel twice.</source>
        <translation>{0}が委員に二度加わっています。</translation>
    </message>
    <message>
        <source>Set the panel of {0}: {1}</source>
        <translation>{0}の委員を設定：{1}</translation>
    </message>
    <message>
        <source>“{0}” or “{1}” does not belong to {2}.</source>
        <translation>「{0}」か「{1}」は、{2}のものではありません。</translation>
    </message>
    <message>
        <source>{0} has a conflict of interest with {1} and can&apos;t score it.</source>
        <translation>{0}は{1}と利益相反があり、採点できません。</translation>
    </message>
    <message>
        <source>Assign the sheets of {0}: {1}</source>
        <translation>{0}の評点票を割り当て：{1}</translation>
    </message>
    <message>
        <source>Give the reviewer a name.</source>
        <translation>委員の氏名を入れてください。</translation>
    </message>
    <message>
        <source>There is already a reviewer {0} of that affiliation.</source>
        <translation>その所属の委員「{0}」は、もう登録されています。</translation>
    </message>
    <message>
        <source>Add the reviewer {0}</source>
        <translation>委員{0}を追加</translation>
    </message>
    <message>
        <source>Change the reviewer {0}</source>
        <translation>委員{0}を変更</translation>
    </message>
    <message>
        <source>{0} is on the panel of {1} and stays.</source>
        <translation>{0}は{1}の委員なので、削除できません。</translation>
    </message>
    <message>
        <source>Remove the reviewer {0}</source>
        <translation>委員{0}を削除</translation>
    </message>
    <message>
        <source>Give the review a name.</source>
        <translation>審査の名称を入れてください。</translation>
    </message>
    <message>
        <source>There is no programme “{0}”. Choose one from the list.</source>
        <translation>事業「{0}」はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is no period. Write FY2026, 2026Q3, 2026H2 or 2026-04, or leave it empty.</source>
        <translation>「{0}」は期間ではありません。FY2026、2026Q3、2026H2、2026-04のように書くか、空のままにしてください。</translation>
    </message>
    <message>
        <source>Set up the review {0}</source>
        <translation>審査「{0}」を作成</translation>
    </message>
    <message>
        <source>{0} was changed by somebody else meanwhile. Look at it and try again.</source>
        <translation>{0}は、その間にほかの人が変更しました。内容を確かめて、もう一度行ってください。</translation>
    </message>
    <message>
        <source>{0} is no longer in preparation: only its name, days and note can be changed.</source>
        <translation>{0}は準備中ではありません。変えられるのは名称、日付、注記だけです。</translation>
    </message>
    <message>
        <source>{0} already has subjects of another programme. Set up a new review instead.</source>
        <translation>{0}には、すでに別の事業の対象があります。新しい審査を作ってください。</translation>
    </message>
    <message>
        <source>Change the review {0}</source>
        <translation>審査「{0}」を変更</translation>
    </message>
    <message>
        <source>{0} is no longer in preparation and stays.</source>
        <translation>{0}は準備中ではないので、削除できません。</translation>
    </message>
    <message>
        <source>Remove the review {0}</source>
        <translation>審査「{0}」を削除</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <source>Changed since it was submitted</source>
        <translation>提出後に変更あり</translation>
    </message>
    <message>
        <source>{0}: the score for “{1}” is missing. Enter it before submitting.</source>
        <translation>{0}：「{1}」の評点がありません。入れてから提出してください。</translation>
    </message>
    <message>
        <source>{0}, “{1}”: {2}</source>
        <translation>{0}、「{1}」：{2}</translation>
    </message>
    <message>
        <source>{0} was submitted before. Enter the reason for the change: both versions are kept.</source>
        <translation>{0}は提出済みです。変更の理由を入れてください。前の版も残ります。</translation>
    </message>
    <message>
        <source>This sheet is not (or no longer) assigned to you. Look at the list again.</source>
        <translation>この評点票は、あなたの担当ではない（または担当でなくなった）ものです。一覧を見直してください。</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}、{1}行目：{2}</translation>
    </message>
    <message>
        <source>“{0}” is another reviewer. Here {1} scores.</source>
        <translation>「{0}」は別の委員です。ここで採点するのは{1}です。</translation>
    </message>
    <message>
        <source>“{0}” of the review “{1}” is not on this desk.</source>
        <translation>審査「{1}」の「{0}」は、この担当にありません。</translation>
    </message>
    <message>
        <source>“{0}” is not on this desk. “shirubectl review desk” lists what is.</source>
        <translation>「{0}」は、この担当にありません。担当は「shirubectl review desk」で一覧できます。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>There is no draft to submit. Give scores with a file.</source>
        <translation>提出する下書きがありません。評点のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Kept as drafts: {0}</source>
        <translation>下書きとして保存：{0}</translation>
    </message>
    <message>
        <source>Submitted: {0}</source>
        <translation>提出：{0}</translation>
    </message>
    <message>
        <source>Several are named “{0}”. Name one by the id.</source>
        <translation>「{0}」は複数あります。識別子で指定してください。</translation>
    </message>
    <message>
        <source>There is no review “{0}”. “shirubectl review list” lists them.</source>
        <translation>審査「{0}」はありません。「shirubectl review list」で一覧できます。</translation>
    </message>
    <message>
        <source>“{0}” is not under review there. “shirubectl review show ROUND” lists what is.</source>
        <translation>「{0}」はその審査の対象ではありません。「shirubectl review show ROUND」で一覧できます。</translation>
    </message>
    <message>
        <source>Nothing under review has the id “{0}”. “shirubectl review show ROUND” lists the ids.</source>
        <translation>識別子「{0}」の対象はありません。「shirubectl review show ROUND」で一覧できます。</translation>
    </message>
    <message>
        <source>There is no reviewer “{0}”. “shirubectl review reviewer list” lists them.</source>
        <translation>委員「{0}」はいません。「shirubectl review reviewer list」で一覧できます。</translation>
    </message>
    <message>
        <source>The programme has no theme “{0}”. “shirubectl themes” lists them.</source>
        <translation>その事業にテーマ「{0}」はありません。「shirubectl themes」で一覧できます。</translation>
    </message>
    <message>
        <source>“{0}” is no kind of review. Choose one of {1}.</source>
        <translation>「{0}」は審査の種類ではありません。{1}から選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is no decision. Choose one of {1}.</source>
        <translation>「{0}」は決定ではありません。{1}から選んでください。</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>“{0}” is no relation between organisations. Choose parent_of or participant_of.</source>
        <translation>「{0}」は企業・機関の関係ではありません。parent_ofかparticipant_ofを選んでください。</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申告</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>利益相反あり</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>利益相反なし</translation>
    </message>
    <message>
        <source>Say with --conflict or --no-conflict what the ruling is.</source>
        <translation>判断を--conflictか--no-conflictで指定してください。</translation>
    </message>
    <message>
        <source>Ruled: a conflict of interest of {0} with {1}</source>
        <translation>判断を記録：{0}は{1}と利益相反あり</translation>
    </message>
    <message>
        <source>Ruled: no conflict of interest of {0} with {1}</source>
        <translation>判断を記録：{0}は{1}と利益相反なし</translation>
    </message>
    <message>
        <source>Removed {0}</source>
        <translation>{0}を削除しました</translation>
    </message>
    <message>
        <source>Name the two organisations, or with --remove a relation.</source>
        <translation>二つの企業・機関を指定するか、--removeで関係を指定してください。</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>To organisation</source>
        <translation>相手の企業・機関</translation>
    </message>
    <message>
        <source>The same as is in</source>
        <translation>届いているものと同じ</translation>
    </message>
    <message>
        <source>Replaces what is in</source>
        <translation>届いているものを差し替え</translation>
    </message>
    <message>
        <source>Wrote {0}. Send the passphrase by another way than the file.</source>
        <translation>{0}を書きました。合言葉は、ファイルとは別の方法で伝えてください。</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Withdrew the packet: answers from it are refused</source>
        <translation>パケットを取り下げました。このパケットからの返送は断ります</translation>
    </message>
    <message>
        <source>Took in the sheets of {0} for “{1}”</source>
        <translation>{0}の「{1}」の評点票を取り込みました</translation>
    </message>
    <message>
        <source>“{0}” is not written THEME=REVIEWER, such as ①-g3=委員A.</source>
        <translation>「{0}」は、①-g3=委員Aのような、テーマ=委員の形ではありません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Added {0} as {1}</source>
        <translation>{0}を{1}として追加しました</translation>
    </message>
    <message>
        <source>Changed {0} ({1})</source>
        <translation>{0}（{1}）を変更しました</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>PINを設定しました</translation>
    </message>
    <message>
        <source>Name the themes under review, or with --whole the programme as a whole.</source>
        <translation>審査するテーマを指定するか、--wholeで事業全体を指定してください。</translation>
    </message>
    <message>
        <source>Set what is under review in “{0}”</source>
        <translation>「{0}」の対象を設定しました</translation>
    </message>
    <message>
        <source>Set the panel of “{0}”</source>
        <translation>「{0}」の委員を設定しました</translation>
    </message>
    <message>
        <source>Say who scores what as THEME=REVIEWER, or let with --all everybody score everything but for conflicts of interest.</source>
        <translation>だれが何を採点するかをテーマ=委員の形で指定するか、--allで、利益相反を除く全員に全部を割り当ててください。</translation>
    </message>
    <message>
        <source>Assigned the reviewers of “{0}”</source>
        <translation>「{0}」の委員を割り当てました</translation>
    </message>
    <message>
        <source>--points has {0} figures and the review {1} items. Give one for each item, such as 20,20,10,20,20,10.</source>
        <translation>--pointsの数は{0}個ですが、審査項目は{1}個です。20,20,10,20,20,10のように、項目ごとに一つ指定してください。</translation>
    </message>
    <message>
        <source>“{0}” in --points is no number of points.</source>
        <translation>--pointsの「{0}」は点数ではありません。</translation>
    </message>
    <message>
        <source>There is no template “{0}”. “shirubectl review templates” lists them with their numbers.</source>
        <translation>ひな形「{0}」はありません。「shirubectl review templates」で番号とともに一覧できます。</translation>
    </message>
    <message>
        <source>No document prints the items of such a review. Say what it is scored by with --from TEMPLATE (“shirubectl review templates” lists them) or --scheme FILE.</source>
        <translation>この種の審査の項目は、どの資料にも印字がありません。--from TEMPLATE（「shirubectl review templates」で一覧）か--scheme FILEで審査基準を指定してください。</translation>
    </message>
    <message>
        <source>Say what the review is scored by with one of --from and --scheme.</source>
        <translation>審査基準は、--fromか--schemeの一方で指定してください。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>審査基準</translation>
    </message>
    <message>
        <source>Created the review {0}</source>
        <translation>審査「{0}」を作成しました</translation>
    </message>
    <message>
        <source>Changed “{0}”</source>
        <translation>「{0}」を変更しました</translation>
    </message>
    <message>
        <source>Removed “{0}”</source>
        <translation>「{0}」を削除しました</translation>
    </message>
    <message>
        <source>Opened “{0}” for scoring. Only the passphrase reveals what comes in: nobody can recover it.</source>
        <translation>「{0}」の採点を始めました。届いた評点は合言葉でしか開けません。合言葉はだれにも復元できません。</translation>
    </message>
    <message>
        <source>Closed “{0}”: no more sheets come in</source>
        <translation>「{0}」を締め切りました。評点票はもう受け付けません</translation>
    </message>
    <message>
        <source>Opened “{0}” for scoring again</source>
        <translation>「{0}」の採点を再開しました</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>{0}; items: {1}, at most {2}; {3}</source>
        <translation>{0}、項目数{1}、最高{2}、{3}</translation>
    </message>
    <message>
        <source>{0}: {1} stands there ({2})</source>
        <translation>{0}：{1}が残っています（{2}）</translation>
    </message>
    <message>
        <source>Nothing was published. Take out what must not go out, and publish again.</source>
        <translation>公表していません。出してはならないものを除いて、もう一度行ってください。</translation>
    </message>
    <message>
        <source>Say with --out where the publication is to be written.</source>
        <translation>公表の資料の書き出し先を--outで指定してください。</translation>
    </message>
    <message>
        <source>Left out as not for the public: comments {0}, reasons {1}, remarks {2}</source>
        <translation>非公開として除いたもの：コメント{0}件、理由{1}件、指摘事項{2}件</translation>
    </message>
    <message>
        <source>No name, affiliation or restricted text is in it. Nothing was published.</source>
        <translation>氏名、所属、非公開の文は含まれていません。公表はしていません。</translation>
    </message>
    <message>
        <source>“{0}” is no kind of remark. Choose positive or issue.</source>
        <translation>「{0}」は指摘の種類ではありません。positiveかissueを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is no status of a remark. Choose none, addressed, ongoing, to_consider or disagreed.</source>
        <translation>「{0}」は対処の状況ではありません。none、addressed、ongoing、to_consider、disagreedから選んでください。</translation>
    </message>
    <message>
        <source>There is no remark “{0}” that a person entered. “shirubectl review remarks list” lists them.</source>
        <translation>人が入力した指摘事項「{0}」はありません。「shirubectl review remarks list」で一覧できます。</translation>
    </message>
    <message>
        <source>Added the remark {0}</source>
        <translation>指摘事項{0}を追加しました</translation>
    </message>
    <message>
        <source>Changed the remark {0}</source>
        <translation>指摘事項{0}を変更しました</translation>
    </message>
    <message>
        <source>Carried to “{0}”: {1}</source>
        <translation>「{0}」に引き継ぎ：{1}</translation>
    </message>
    <message>
        <source>“{0}” is not written ITEM=VALUE with an item of the sheet, such as 1-1=18.</source>
        <translation>「{0}」は、1-1=18のような、項目=値の形ではありません。</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Revealed the sheets of “{0}”</source>
        <translation>「{0}」の評点票を開封しました</translation>
    </message>
    <message>
        <source>Amended the sheet of {0} for {1}: both versions stay</source>
        <translation>{0}の{1}の評点票を訂正しました。前の版も残ります</translation>
    </message>
    <message>
        <source>Decided on {0}: {1}</source>
        <translation>{0}の決定を記録しました：{1}</translation>
    </message>
    <message>
        <source>The secretariat submits what is in a file, as a whole: give it with --file.</source>
        <translation>事務局は、ファイルの評点をまとめて提出します。--fileで指定してください。</translation>
    </message>
    <message>
        <source>{0} is not what belongs there: {1}.</source>
        <translation>{0}が正しい値ではありません：{1}。</translation>
    </message>
    <message>
        <source>There is nothing of the name {0} in a scheme of reviews.</source>
        <translation>審査基準に、{0}という名前の項目はありません。</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0}がありません。</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>正しいJSONではありません。</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>ファイル{0}はありません。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read. Check its permissions.</source>
        <translation>{0}を読めません。アクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>There is no file {0}. Name one whose first line is the PIN or the passphrase.</source>
        <translation>ファイル{0}はありません。1行目がPINか合言葉のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The first line of {0} is empty. Write the PIN or the passphrase on it.</source>
        <translation>{0}の1行目が空です。PINか合言葉を書いてください。</translation>
    </message>
    <message>
        <source>There is no reviewer “{0}”. The secretariat adds them with “shirubectl review reviewer add”.</source>
        <translation>委員「{0}」はいません。事務局が「shirubectl review reviewer add」で追加します。</translation>
    </message>
    <message>
        <source>Say which reviewer you are with --reviewer.</source>
        <translation>どの委員かを--reviewerで指定してください。</translation>
    </message>
    <message>
        <source>--reviewer goes with --role reviewer alone.</source>
        <translation>--reviewerは、--role reviewerのときだけ使えます。</translation>
    </message>
    <message>
        <source>This role has a PIN. Give it with --pin-file, or in the environment as SHIRUBE_PIN.</source>
        <translation>この役割にはPINがあります。--pin-fileか、環境変数SHIRUBE_PINで指定してください。</translation>
    </message>
    <message>
        <source>What is sealed or stored there is not in the form of a review. It was changed, or is of another version of the program.</source>
        <translation>保存されている内容が、審査の形式ではありません。書き換えられたか、別の版のプログラムのものです。</translation>
    </message>
    <message>
        <source>Being scored</source>
        <translation>採点中</translation>
    </message>
    <message>
        <source>Closed for scores</source>
        <translation>締切</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>開封済み</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Made public</source>
        <translation>公表済み</translation>
    </message>
    <message>
        <source>Parent of</source>
        <translation>親会社</translation>
    </message>
    <message>
        <source>Participant of</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Continue with conditions</source>
        <translation>条件付き継続</translation>
    </message>
    <message>
        <source>Consider the remarks</source>
        <translation>特記事項を踏まえ検討</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>採択</translation>
    </message>
    <message>
        <source>Select with conditions</source>
        <translation>条件付き採択</translation>
    </message>
    <message>
        <source>Not select</source>
        <translation>不採択</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Mean of the reviewers&apos; totals</source>
        <translation>委員の合計点の平均</translation>
    </message>
    <message>
        <source>Mean of the items&apos; means</source>
        <translation>項目の平均の平均</translation>
    </message>
    <message>
        <source>Each item for itself</source>
        <translation>項目ごと</translation>
    </message>
    <message>
        <source>The step of the points is not above 0.</source>
        <translation>点数の刻みが0より大きくありません。</translation>
    </message>
    <message>
        <source>The grade “{0}” is there twice, or has no sign.</source>
        <translation>評語「{0}」が二度あるか、記号がありません。</translation>
    </message>
    <message>
        <source>The scale has no grades.</source>
        <translation>評価尺度に評語がありません。</translation>
    </message>
    <message>
        <source>There are no items to score.</source>
        <translation>審査項目がありません。</translation>
    </message>
    <message>
        <source>Two items have the id “{0}”, or it is empty.</source>
        <translation>識別子「{0}」の項目が二つあるか、識別子が空です。</translation>
    </message>
    <message>
        <source>The item “{0}” has no maximum.</source>
        <translation>項目「{0}」に配点がありません。</translation>
    </message>
    <message>
        <source>The weight of the item “{0}” is below 0.</source>
        <translation>項目「{0}」の重みが0より小さくなっています。</translation>
    </message>
    <message>
        <source>The floor of the item “{0}” is beyond its maximum.</source>
        <translation>項目「{0}」の足切りの基準が配点を超えています。</translation>
    </message>
    <message>
        <source>Items with different maxima can&apos;t be averaged: add them up instead.</source>
        <translation>配点の違う項目は平均できません。合計してください。</translation>
    </message>
    <message>
        <source>The rule has no threshold.</source>
        <translation>規則に基準点がありません。</translation>
    </message>
    <message>
        <source>Where each item stands for itself there is no result that a rule could judge.</source>
        <translation>項目ごとの集計では、規則で判定する結果がありません。</translation>
    </message>
    <message>
        <source>The rule does not say what follows below its lowest threshold.</source>
        <translation>規則に、最も低い基準点を下回ったときの判定がありません。</translation>
    </message>
    <message>
        <source>The thresholds do not fall: {0} stands below {1}.</source>
        <translation>基準点が大きい順ではありません：{1}の下に{0}があります。</translation>
    </message>
    <message>
        <source>The threshold {0} can&apos;t be reached: the best result is {1}.</source>
        <translation>基準点{0}には届きません。最高の結果は{1}です。</translation>
    </message>
    <message>
        <source>A rule can&apos;t recommend conditions or a hold: those are for the committee to decide.</source>
        <translation>条件付きや保留は規則では判定できません。委員会が決めるものです。</translation>
    </message>
    <message>
        <source>The maxima of the items add up to {0}, not to 100.</source>
        <translation>配点の合計が100点ではなく{0}点です。</translation>
    </message>
    <message>
        <source>The floor of the result is beyond the best result.</source>
        <translation>結果の足切りの基準が、最高の結果を超えています。</translation>
    </message>
    <message>
        <source>There is a floor, and nothing that follows below it.</source>
        <translation>足切りの基準がありますが、下回ったときの判定がありません。</translation>
    </message>
    <message>
        <source>“{0}” is no grade. The grades are {1}.</source>
        <translation>「{0}」は評語ではありません。評語は{1}です。</translation>
    </message>
    <message>
        <source>“{0}” is not possible here. Enter a number from {1} to {2}.</source>
        <translation>「{0}」は入れられません。{1}から{2}までの数を入れてください。</translation>
    </message>
    <message>
        <source>“{0}” is between two steps. Points go from {1} to {2} in steps of {3}.</source>
        <translation>「{0}」は刻みに合いません。点数は{1}から{2}まで、{3}刻みです。</translation>
    </message>
    <message>
        <source>Entered in the window</source>
        <translation>画面で入力</translation>
    </message>
    <message>
        <source>From a score packet</source>
        <translation>採点パケットから</translation>
    </message>
    <message>
        <source>Entered from paper</source>
        <translation>紙から入力</translation>
    </message>
    <message>
        <source>Amended after the reveal</source>
        <translation>開封後に訂正</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>分析担当</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>事務局</translation>
    </message>
    <message>
        <source>The file is UTF-16. Save it as CSV in UTF-8.</source>
        <translation>ファイルがUTF-16です。UTF-8のCSVで保存してください。</translation>
    </message>
    <message>
        <source>Line {0}: there is a NUL in the file, so it is no text. Save it as CSV.</source>
        <translation>{0}行目：NULがあるので、テキストではありません。CSVで保存してください。</translation>
    </message>
    <message>
        <source>Line {0}: the bytes are neither UTF-8 nor Shift_JIS (CP932). Save the file as CSV in UTF-8.</source>
        <translation>{0}行目：UTF-8でもShift_JIS（CP932）でもないバイトがあります。UTF-8のCSVで保存してください。</translation>
    </message>
    <message>
        <source>Line {0}: a quotation mark stands where none can. Put the field in quotation marks and double those inside it.</source>
        <translation>{0}行目：引用符を置けない場所に引用符があります。項目全体を引用符で囲み、中の引用符は二つ重ねてください。</translation>
    </message>
    <message>
        <source>Line {0}: a quotation mark opens here and never closes. Close it.</source>
        <translation>{0}行目：ここで開いた引用符が閉じていません。閉じてください。</translation>
    </message>
    <message>
        <source>There is no file {0}. Choose another one.</source>
        <translation>ファイル{0}はありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0}: the file is larger than {1} MiB. Choose another one.</source>
        <translation>{0}：ファイルが{1} MiBを超えています。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} is missing in the file.</source>
        <translation>ファイルに{0}がありません。</translation>
    </message>
    <message>
        <source>{0} in the file is not what belongs there: {1}.</source>
        <translation>ファイルの{0}が正しい値ではありません：{1}。</translation>
    </message>
    <message>
        <source>Line {0}, byte {1}: this is not valid JSON.</source>
        <translation>{0}行目、{1}バイト目：正しいJSONではありません。</translation>
    </message>
    <message>
        <source>This is not an answer to a score packet as Shirube writes it: {0} Ask for the file that ends in .shirube-answer again.</source>
        <translation>Shirubeが書いた返送ファイルではありません：{0}末尾が.shirube-answerのファイルを、もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>Nothing was submitted yet. Submit a sheet first.</source>
        <translation>まだ何も提出していません。先に評点票を提出してください。</translation>
    </message>
    <message>
        <source>The answer was written by a newer version of Shirube. Update the program.</source>
        <translation>返送ファイルは、新しい版のShirubeで書かれています。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>it was changed after it was written.</source>
        <translation>書かれた後に変更されています。</translation>
    </message>
    <message>
        <source>Line {0}: the column {1} is there twice. Remove one of the two.</source>
        <translation>{0}行目：列{1}が二つあります。一方を削除してください。</translation>
    </message>
    <message>
        <source>Line {0}: the column {1} is missing. The columns are: review, theme, reviewer, criterion, value, comment.</source>
        <translation>{0}行目：列{1}がありません。列は、review、theme、reviewer、criterion、value、commentです。</translation>
    </message>
    <message>
        <source>Line {0} has {1} fields, and the header {2}. Put a field with a comma in it in quotation marks.</source>
        <translation>{0}行目の項目は{1}個、見出しは{2}個です。カンマを含む項目は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>{0} is not a score packet. Choose the file that ends in .shirube-packet.</source>
        <translation>{0}は採点パケットではありません。末尾が.shirube-packetのファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of Shirube. Update the program.</source>
        <translation>{0}は、新しい版のShirubeで作られています。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>{0} was changed by another window or program since it was opened. Open it again.</source>
        <translation>{0}は、開いた後に別のウィンドウかプログラムが変更しました。開き直してください。</translation>
    </message>
    <message>
        <source>The part {0} can&apos;t be unpacked: the file is damaged or encrypted. Write it again.</source>
        <translation>{0}の部分を展開できません。ファイルが壊れているか、暗号化されています。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>The file unpacks to more than 512 MiB. Check a smaller one.</source>
        <translation>展開すると512 MiBを超えます。小さいファイルで確かめてください。</translation>
    </message>
    <message>
        <source>There is too little memory to derive a key from the passphrase. Close other programs and try again.</source>
        <translation>合言葉から鍵を作るためのメモリーが足りません。ほかのプログラムを閉じて、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or what it seals was changed.</source>
        <translation>合言葉が違うか、封をした内容が変更されています。</translation>
    </message>
    <message>
        <source>The passphrase is too short: use at least 12 characters, or 4 words.</source>
        <translation>合言葉が短すぎます。12文字以上か、4語以上にしてください。</translation>
    </message>
    <message>
        <source>The passphrase repeats the same few characters: use at least 5 different ones.</source>
        <translation>合言葉が同じ文字の繰り返しです。5種類以上の文字を使ってください。</translation>
    </message>
    <message>
        <source>The key for sealing is not one.</source>
        <translation>封をするための鍵が正しくありません。</translation>
    </message>
    <message>
        <source>The seal is broken, or made for another key: nothing in it can be trusted.</source>
        <translation>封が壊れているか、別の鍵のものです。中身は信用できません。</translation>
    </message>
    <message>
        <source>The key for signing is not one.</source>
        <translation>署名するための鍵が正しくありません。</translation>
    </message>
    <message>
        <source>Wait until “{0}” is done.</source>
        <translation>「{0}」が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The drafts can&apos;t be kept, so nothing was submitted.</source>
        <translation>下書きを保存できないため、提出していません。</translation>
    </message>
    <message>
        <source>This store never issued the packet that is answered, or its issue was undone. Open the store that issued it, or issue a new packet.</source>
        <translation>返送されたパケットは、このデータファイルで発行したものではないか、発行が取り消されています。発行したデータファイルを開くか、新しいパケットを発行してください。</translation>
    </message>
    <message>
        <source>The signature is not that of the packet of {0}: the answer was changed on the way, or is not theirs. Ask them to send it again.</source>
        <translation>署名が{0}のパケットのものではありません。返送ファイルが途中で変更されたか、本人のものではありません。もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>The answer is in the name of another reviewer or review than the packet of {0}. Issue a new packet.</source>
        <translation>返送ファイルの委員か審査が、{0}のパケットと違います。新しいパケットを発行してください。</translation>
    </message>
    <message>
        <source>The answer is to packet {0} of {1}, and packet {2} was issued since. Ask for an answer to that one.</source>
        <translation>{1}のパケット{0}への返送ですが、その後にパケット{2}を発行しています。新しいパケットの返送を求めてください。</translation>
    </message>
    <message>
        <source>The packet of {0} was withdrawn. Issue a new one.</source>
        <translation>{0}のパケットは取り下げられています。新しく発行してください。</translation>
    </message>
    <message>
        <source>Answer {0} of {1} was taken in already.</source>
        <translation>{1}の返送{0}は、すでに取り込んでいます。</translation>
    </message>
    <message>
        <source>Answer {0} of {1} is older than answer {2}, which was taken in. Ask for the newest.</source>
        <translation>{1}の返送{0}は、取り込み済みの返送{2}より古いものです。最新の返送を求めてください。</translation>
    </message>
    <message>
        <source>The answer of {0} has a sheet of something that is not under review: {1}. Issue a new packet.</source>
        <translation>{0}の返送に、審査の対象でない評点票があります：{1}。新しいパケットを発行してください。</translation>
    </message>
    <message>
        <source>{0} has a conflict of interest with {1}, and the answer has a sheet of it. Issue a new packet.</source>
        <translation>{0}は{1}と利益相反があり、返送にその評点票があります。新しいパケットを発行してください。</translation>
    </message>
    <message>
        <source>{1} is no longer assigned to {0}, and the answer has a sheet of it. Issue a new packet.</source>
        <translation>{1}は{0}の担当でなくなりましたが、返送にその評点票があります。新しいパケットを発行してください。</translation>
    </message>
    <message>
        <source>{0} has a newer sheet of {1} in the store than the answer has. Issue a new packet if it shall be changed.</source>
        <translation>{0}の{1}の評点票は、返送のものより新しいものが届いています。変えるときは、新しいパケットを発行してください。</translation>
    </message>
    <message>
        <source>{0} takes no more scores: {1}.</source>
        <translation>{0}は、もう評点を受け付けていません：{1}。</translation>
    </message>
    <message>
        <source>The answer has two sheets of {0}. Ask for it again.</source>
        <translation>返送に{0}の評点票が二つあります。もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>What {0} scores, or by which items, was changed since the packet was issued. Issue a new packet.</source>
        <translation>パケットの発行の後に、{0}の担当か審査項目が変わっています。新しいパケットを発行してください。</translation>
    </message>
    <message>
        <source>A draft is not in the form that this program writes. Enter the scores again.</source>
        <translation>下書きの形式が正しくありません。評点を入れ直してください。</translation>
    </message>
    <message>
        <source>The store or its history fails the check. The secretariat can see where.</source>
        <translation>データファイルか変更履歴に問題があります。どこかは、事務局が確かめられます。</translation>
    </message>
    <message>
        <source>What the rule says of each review, what was decided, and why they differ</source>
        <translation>審査ごとの規則の判定と決定、違うときの理由</translation>
    </message>
    <message>
        <source>What reviews remarked, how it was answered, and what is open</source>
        <translation>審査での指摘、その対処方針、未了のもの</translation>
    </message>
    <message>
        <source>Name the review.</source>
        <translation>審査を指定してください。</translation>
    </message>
    <message>
        <source>The scores of {0} are sealed until the reveal.</source>
        <translation>{0}の評点は、開封まで封印されています。</translation>
    </message>
    <message>
        <source>The seal of the sheet {0}, number {1}, is broken: it was altered after it was submitted. Nothing was opened. Restore a backup from before.</source>
        <translation>評点票{0}（第{1}版）の封が壊れています。提出の後に書き換えられました。何も開封していません。書き換えの前のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>In the place of the sheet {0}, number {1}, there is another one: it was moved after it was submitted. Nothing was opened. Restore a backup from before.</source>
        <translation>評点票{0}（第{1}版）の場所に別の評点票があります。提出の後に動かされました。何も開封していません。その前のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>{0} is published: its decisions stand.</source>
        <translation>{0}は公表済みです。決定は変えられません。</translation>
    </message>
    <message>
        <source>{0} is decided on twice. Enter one decision.</source>
        <translation>{0}の決定が二つあります。一つにしてください。</translation>
    </message>
    <message>
        <source>{0}: enter the body that decided.</source>
        <translation>{0}：決定機関を入れてください。</translation>
    </message>
    <message>
        <source>{0} was decided on before. Enter the reason for the correction: both stay.</source>
        <translation>{0}は決定済みです。訂正の理由を入れてください。前の決定も残ります。</translation>
    </message>
    <message>
        <source>{0}: the rule says “{1}”. Enter the reason for deciding otherwise.</source>
        <translation>{0}：規則の判定は「{1}」です。異なる決定の理由を入れてください。</translation>
    </message>
    <message>
        <source>{0} is still being prepared: there is nothing to reveal.</source>
        <translation>{0}は準備中です。開封するものがありません。</translation>
    </message>
    <message>
        <source>{0} was revealed already.</source>
        <translation>{0}は、すでに開封しています。</translation>
    </message>
    <message>
        <source>{0} assigned sheets of {1} are not in. Wait for them, or enter the reason for the reveal without them.</source>
        <translation>{1}の割り当てのうち{0}枚が届いていません。届くのを待つか、届かないまま開封する理由を入れてください。</translation>
    </message>
    <message>
        <source>Reveal the scores of {0}</source>
        <translation>{0}の評点を開封</translation>
    </message>
    <message>
        <source>There is no sheet of {0} that counts, so there is none to amend.</source>
        <translation>{0}の算入している評点票がないので、訂正できません。</translation>
    </message>
    <message>
        <source>Nothing in the sheet of {0} is different.</source>
        <translation>{0}の評点票に違いがありません。</translation>
    </message>
    <message>
        <source>Amend the sheet {0}</source>
        <translation>評点票{0}を訂正</translation>
    </message>
    <message>
        <source>Decide on {0}: {1}</source>
        <translation>{0}の決定：{1}</translation>
    </message>
    <message>
        <source>Decide on {0} themes</source>
        <translation>{0}件の決定を記録</translation>
    </message>
    <message>
        <source>{0} can&apos;t be published yet: {1}. Decide on every theme first.</source>
        <translation>{0}はまだ公表できません：{1}。先にすべての対象を決定してください。</translation>
    </message>
    <message>
        <source>{0} was published before. Enter the reason for the correction.</source>
        <translation>{0}は公表済みです。訂正の理由を入れてください。</translation>
    </message>
    <message>
        <source>{0} must not go out and stands in {1}: {2}. Take it out of there first.</source>
        <translation>出してはならない{0}が{1}にあります：{2}。先に除いてください。</translation>
    </message>
    <message>
        <source>Publish {0}</source>
        <translation>{0}を公表</translation>
    </message>
    <message>
        <source>There is no remark {0} (any more). Look at the list again.</source>
        <translation>指摘事項{0}は（もう）ありません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>Enter the topic of the remark.</source>
        <translation>指摘事項の内容を入れてください。</translation>
    </message>
    <message>
        <source>Choose the review or the programme that the remark is of.</source>
        <translation>指摘事項の審査か事業を選んでください。</translation>
    </message>
    <message>
        <source>Enter the remark “{0}”</source>
        <translation>指摘事項「{0}」を追加</translation>
    </message>
    <message>
        <source>Change the remark “{0}”</source>
        <translation>指摘事項「{0}」を変更</translation>
    </message>
    <message>
        <source>Remove the remark “{0}”</source>
        <translation>指摘事項「{0}」を削除</translation>
    </message>
    <message>
        <source>Carry {0} remarks on to {1}</source>
        <translation>指摘事項{0}件を{1}に引き継ぎ</translation>
    </message>
    <message>
        <source>Score sheets of the review, kept in this store</source>
        <translation>審査の評点票（このデータファイルに保存）</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>PINが違います。</translation>
    </message>
    <message>
        <source>The PIN is too short: use at least 4 characters.</source>
        <translation>PINが短すぎます。4文字以上にしてください。</translation>
    </message>
    <message>
        <source>The first PIN of a reviewer is set by the secretariat.</source>
        <translation>委員の最初のPINは、事務局が設定します。</translation>
    </message>
    <message>
        <source>The reviewer&apos;s drafts are sealed with their former PIN and will be lost with it. What they submitted stays.</source>
        <translation>委員の下書きは前のPINで封をしてあり、PINを変えると失われます。提出したものは残ります。</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PINを設定</translation>
    </message>
    <message>
        <source>This reviewer has no PIN yet. The secretariat sets it.</source>
        <translation>この委員のPINはまだありません。事務局が設定します。</translation>
    </message>
    <message>
        <source>The secretariat has no PIN yet. Set one first.</source>
        <translation>事務局のPINがまだありません。先に設定してください。</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>{0}行目：{1}</translation>
    </message>
    <message>
        <source>there is no review “{0}”, or several of that name. Give its id.</source>
        <translation>審査「{0}」がないか、同じ名称のものが複数あります。識別子で指定してください。</translation>
    </message>
    <message>
        <source>“{0}” is not under review in {1}. Give the theme&apos;s id or code.</source>
        <translation>「{0}」は{1}の対象ではありません。テーマの識別子かコードで指定してください。</translation>
    </message>
    <message>
        <source>“{0}” is no reviewer of {1}, or several have that name. Give the label or id.</source>
        <translation>「{0}」は{1}の委員ではないか、同じ氏名の委員が複数います。委員Aなどの名前か識別子で指定してください。</translation>
    </message>
    <message>
        <source>{0} takes no scores now: {1}.</source>
        <translation>{0}は今、評点を受け付けていません：{1}。</translation>
    </message>
    <message>
        <source>{0} has a conflict of interest with {1}. Remove the line.</source>
        <translation>{0}は{1}と利益相反があります。行を削除してください。</translation>
    </message>
    <message>
        <source>{1} is not assigned to {0}. Remove the line.</source>
        <translation>{1}は{0}の担当ではありません。行を削除してください。</translation>
    </message>
    <message>
        <source>a value without a criterion. Give the item&apos;s id or name.</source>
        <translation>項目のない値があります。項目の識別子か名前を入れてください。</translation>
    </message>
    <message>
        <source>the sheet has a remark already. Remove one of the two.</source>
        <translation>評点票に総評が二つあります。一方を削除してください。</translation>
    </message>
    <message>
        <source>there is no item “{0}” in this review. Give the item&apos;s id or name.</source>
        <translation>この審査に項目「{0}」はありません。項目の識別子か名前で指定してください。</translation>
    </message>
    <message>
        <source>the sheet has a score for {0} already. Remove one of the two.</source>
        <translation>評点票に「{0}」の評点が二つあります。一方を削除してください。</translation>
    </message>
    <message>
        <source>Nothing in {0} is assigned to {1}. Assign something first.</source>
        <translation>{0}で{1}に割り当てたものがありません。先に割り当ててください。</translation>
    </message>
    <message>
        <source>Scores are entered by reviewers. Sign in as a reviewer first.</source>
        <translation>評点を入れるのは委員です。役割を委員に切り替えてください。</translation>
    </message>
    <message>
        <source>Issue packet {0} to {1} for {2}</source>
        <translation>パケット{0}を{1}に発行（{2}）</translation>
    </message>
    <message>
        <source>There is no such packet (any more). Look at the list again.</source>
        <translation>そのパケットは（もう）ありません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>The packet was withdrawn already.</source>
        <translation>パケットは、すでに取り下げられています。</translation>
    </message>
    <message>
        <source>Withdraw packet {0} of {1}</source>
        <translation>{1}のパケット{0}を取り下げ</translation>
    </message>
    <message>
        <source>The answer replaces sheets that are in. Enter the reason: both versions are kept.</source>
        <translation>返送は、届いている評点票を差し替えます。理由を入れてください。前の版も残ります。</translation>
    </message>
    <message>
        <source>Take in answer {0} of {1} for {2}</source>
        <translation>{1}の返送{0}を取り込み（{2}）</translation>
    </message>
    <message>
        <source>Enter {0} score sheets from a file</source>
        <translation>ファイルから評点票{0}枚を入力</translation>
    </message>
    <message>
        <source>{0} takes no scores now: {1}. Ask the secretariat.</source>
        <translation>{0}は今、評点を受け付けていません：{1}。事務局に尋ねてください。</translation>
    </message>
    <message>
        <source>{0} is no longer signed in. Sign in again.</source>
        <translation>{0}の役割ではなくなっています。役割を選び直してください。</translation>
    </message>
    <message>
        <source>Submit {0} score sheets for {1}</source>
        <translation>{1}の評点票{0}枚を提出</translation>
    </message>
    <message>
        <source>No review is chosen.</source>
        <translation>審査が選ばれていません。</translation>
    </message>
    <message>
        <source>Money by fiscal year</source>
        <translation>年度別の金額</translation>
    </message>
    <message>
        <source>Not an amount in full: not counted</source>
        <translation>全額ではないため、数えない</translation>
    </message>
    <message>
        <source>Dotted: provisional</source>
        <translation>点：速報</translation>
    </message>
    <message>
        <source>Provisional figures are what was reported before they were final.</source>
        <translation>速報は、確定前に報告された値である。</translation>
    </message>
    <message>
        <source>{0} is printed as {1}; the years add up to {2}.</source>
        <translation>{0}の印字は{1}。各年の和は{2}。</translation>
    </message>
    <message>
        <source>Printed total: compared, not counted</source>
        <translation>印字された計：照合のみで、数えない</translation>
    </message>
    <message>
        <source>{0}: {1} ({2}) only.</source>
        <translation>{0}：{1}（{2}）のみ。</translation>
    </message>
    <message>
        <source>Its largest value is {0} ({1}).</source>
        <translation>最大は{0}（{1}）。</translation>
    </message>
    <message>
        <source>Envelope of several pillars</source>
        <translation>複数の柱に共通の内数</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>{0} by cycle and pillar of the AI basic plan</source>
        <translation>{0}の予算区分別・AI基本計画の柱別</translation>
    </message>
    <message>
        <source>{0}: “{1}” is the largest pillar with {2}, {3}% of {4}</source>
        <translation>{0}は「{1}」が{2}で最も大きく、{4}の{3}%</translation>
    </message>
    <message>
        <source>{0}: “{1}” is the largest pillar with {2}</source>
        <translation>{0}は「{1}」が{2}で最も大きい</translation>
    </message>
    <message>
        <source>“{0}” {1} (its measures: {2})</source>
        <translation>「{0}」{1}（施策の和は{2}）</translation>
    </message>
    <message>
        <source>{0}: the printed totals of the pillars, which are drawn, are not the sums of the measures that are listed with an amount: {1}.</source>
        <translation>{0}：図は印字された柱の計によるが、金額のある施策の和とは異なる：{1}。</translation>
    </message>
    <message>
        <source>{0}: the sums of the measures, which are drawn, are not the printed totals of the pillars: {1}.</source>
        <translation>{0}：図は施策の和によるが、印字された柱の計とは異なる：{1}。</translation>
    </message>
    <message>
        <source>{0}: the printed total is {1}, the sum of what is drawn {2}.</source>
        <translation>{0}：印字された計は{1}、図の値の和は{2}。</translation>
    </message>
    <message>
        <source>An envelope that measures of several pillars share stands once, on its own.</source>
        <translation>複数の柱の施策に共通の内数は、独立した系列として一度だけ示す。</translation>
    </message>
    <message>
        <source>Amounts that are printed as approximate (約) count as they are printed.</source>
        <translation>「約」の付く金額は、印字の値で数える。</translation>
    </message>
    <message>
        <source>{0}: {1} measures have no amount and are not in the totals.</source>
        <translation>{0}：{1}件の施策は金額がなく、計に含まない。</translation>
    </message>
    <message>
        <source>The largest part of the last column is “{0}” with {1}.</source>
        <translation>最後の列では「{0}」が{1}で最も大きい。</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>総額</translation>
    </message>
    <message>
        <source>There are no measures by pillar. Import a dataset that has them.</source>
        <translation>柱別の施策がありません。含むデータセットを取り込んでください。</translation>
    </message>
    <message>
        <source>There are no measures by pillar in that choice. There are: {0}.</source>
        <translation>選んだ範囲に柱別の施策がありません。あるもの：{0}。</translation>
    </message>
    <message>
        <source>Envelope of several programmes</source>
        <translation>複数の事業に共通の内数</translation>
    </message>
    <message>
        <source>{0} has no amount in {1}: its step shows what the total gains or lacks by that, not a decision.</source>
        <translation>{0}は{1}に金額がない。その段は総額への影響を示し、決定を示すものではない。</translation>
    </message>
    <message>
        <source>Budget from {0} to {1}, by programme</source>
        <translation>{0}から{1}への事業別の増減</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>増</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>減</translation>
    </message>
    <message>
        <source>Hatched: left open by amounts within an envelope</source>
        <translation>斜線：内数により定まらない範囲</translation>
    </message>
    <message>
        <source>An envelope that several programmes share stands once, on its own: {0}.</source>
        <translation>複数の事業に共通の内数は、独立した段として一度だけ示す：{0}。</translation>
    </message>
    <message>
        <source>New and ended say only that the other of the two cycles has no line of the programme: {0} and {1}.</source>
        <translation>「{0}」「{1}」は、他方の予算区分に当該事業の計上がないことだけを示す。</translation>
    </message>
    <message>
        <source>Others: {0} steps.</source>
        <translation>その他：{0}件。</translation>
    </message>
    <message>
        <source>{0} programmes are unchanged and have no step.</source>
        <translation>増減のない{0}事業は段を設けない。</translation>
    </message>
    <message>
        <source>{0} is unchanged from {1}: {2}</source>
        <translation>{0}は{1}から変わらず{2}</translation>
    </message>
    <message>
        <source>{0} against {1}: {2}; most of all “{3}” with {4}</source>
        <translation>{0}は{1}に比べ{2}。最も大きいのは「{3}」の{4}</translation>
    </message>
    <message>
        <source>Waterfall: {0}. It begins with {1} ({2}) and ends with {3} ({4}).</source>
        <translation>増減図：{0}。{1}（{2}）に始まり、{3}（{4}）に終わる。</translation>
    </message>
    <message>
        <source>Its steps: {0}.</source>
        <translation>内訳：{0}。</translation>
    </message>
    <message>
        <source>There is no budget line. Import a dataset first.</source>
        <translation>予算額がありません。先にデータセットを取り込んでください。</translation>
    </message>
    <message>
        <source>There is no cycle before {0} to compare it with. Choose another.</source>
        <translation>{0}より前に比べる予算区分がありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be compared with itself. Choose two cycles.</source>
        <translation>{0}を同じものとは比べられません。二つの予算区分を選んでください。</translation>
    </message>
    <message>
        <source>Budget so far</source>
        <translation>予算額の累計</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>当年度の予算額</translation>
    </message>
    <message>
        <source>Executed so far</source>
        <translation>執行額の累計</translation>
    </message>
    <message>
        <source>Executed in the year</source>
        <translation>当年度の執行額</translation>
    </message>
    <message>
        <source>Executed: {0}%</source>
        <translation>執行率{0}%</translation>
    </message>
    <message>
        <source>Budget and execution of {0}, all years so far</source>
        <translation>{0}の予算額と執行額（累計）</translation>
    </message>
    <message>
        <source>Budget and execution of {0} by fiscal year</source>
        <translation>{0}の予算額と執行額（年度別）</translation>
    </message>
    <message>
        <source>Columns side by side by fiscal year: {0}.</source>
        <translation>年度別に並べた棒グラフ：{0}。</translation>
    </message>
    <message>
        <source>Budget and execution of {0}: no year states both</source>
        <translation>{0}の予算額と執行額：両方が印字された年度はない</translation>
    </message>
    <message>
        <source>{0} had executed {1} of {2} by the end of {3}: {4}%</source>
        <translation>{0}は{3}末までに{2}のうち{1}を執行（{4}%）</translation>
    </message>
    <message>
        <source>{0} executed {1} of {2} in {3}: {4}%</source>
        <translation>{0}は{3}に{2}のうち{1}を執行（{4}%）</translation>
    </message>
    <message>
        <source>{0} had executed {1} by the end of {3}, with a budget of {2}</source>
        <translation>{0}は{3}末までに{1}を執行（予算額は{2}）</translation>
    </message>
    <message>
        <source>{0} executed {1} in {3}, in which its budget was {2}</source>
        <translation>{0}は{3}に{1}を執行（予算額は{2}）</translation>
    </message>
    <message>
        <source>Paid through a fund: what was executed comes out of the budgets of all years so far.</source>
        <translation>基金による事業：執行は、それまでの全年度の予算から支出される。</translation>
    </message>
    <message>
        <source>Paid through a fund, which spends over several years: the execution rate of a single year means nothing and is not shown.</source>
        <translation>基金による事業で、支出は複数年度にわたる。単年度の執行率は意味を持たないため示さない。</translation>
    </message>
    <message>
        <source>No programme has budget and execution by year. Import a dataset that has them.</source>
        <translation>年度別の予算額と執行額のある事業がありません。含むデータセットを取り込んでください。</translation>
    </message>
    <message>
        <source>The programme {0} has no budget and execution by year. These have: {1}.</source>
        <translation>事業{0}には年度別の予算額と執行額がありません。あるもの：{1}。</translation>
    </message>
    <message>
        <source>No figure of this chart has changed since {0}.</source>
        <translation>{0}から変わった値はない。</translation>
    </message>
    <message>
        <source>◆ Changed since {0}</source>
        <translation>◆ {0}から変わった値</translation>
    </message>
    <message>
        <source>{0} figures of this chart have changed since {1}.</source>
        <translation>{1}から変わった値は{0}件。</translation>
    </message>
    <message>
        <source>Reported by {0} on {1}</source>
        <translation>{0}の報告（{1}）</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>内訳の和</translation>
    </message>
    <message>
        <source>Title out of date</source>
        <translation>古い表題</translation>
    </message>
    <message>
        <source>Figure without a source</source>
        <translation>出典のない値</translation>
    </message>
    <message>
        <source>Disputed figure</source>
        <translation>不一致のある値</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>Too full</source>
        <translation>詰めすぎ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Alike in grey</source>
        <translation>白黒で区別できない</translation>
    </message>
    <message>
        <source>Small type</source>
        <translation>小さい文字</translation>
    </message>
    <message>
        <source>Table left out</source>
        <translation>省かれた表</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>描くものがない</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手で直す</translation>
    </message>
    <message>
        <source>Take the generated title</source>
        <translation>自動の表題に戻す</translation>
    </message>
    <message>
        <source>Take the standard colours</source>
        <translation>標準の配色に戻す</translation>
    </message>
    <message>
        <source>Add patterns</source>
        <translation>模様を加える</translation>
    </message>
    <message>
        <source>Take A3</source>
        <translation>A3にする</translation>
    </message>
    <message>
        <source>Show the largest, the rest as others</source>
        <translation>上位のみとし、残りをその他にまとめる</translation>
    </message>
    <message>
        <source>Show a legend instead of the table</source>
        <translation>表の代わりに凡例を置く</translation>
    </message>
    <message>
        <source>Take the as-of date of the window</source>
        <translation>画面の基準日を使う</translation>
    </message>
    <message>
        <source>Take another unit</source>
        <translation>別の単位にする</translation>
    </message>
    <message>
        <source>The chart doesn&apos;t say at which date its figures stand.</source>
        <translation>いつの時点の値かが示されていません。</translation>
    </message>
    <message>
        <source>Take an as-of date.</source>
        <translation>基準日を選んでください。</translation>
    </message>
    <message>
        <source>{0}: the same in {1} ({2}) and in {3} ({4}).</source>
        <translation>{0}：{1}（{2}）と{3}（{4}）は同じ。</translation>
    </message>
    <message>
        <source>{0} rises from {1} ({2}) to {3} ({4}).</source>
        <translation>{0}は{1}（{2}）から{3}（{4}）へ増える。</translation>
    </message>
    <message>
        <source>{0} falls from {1} ({2}) to {3} ({4}).</source>
        <translation>{0}は{1}（{2}）から{3}（{4}）へ減る。</translation>
    </message>
    <message>
        <source>Documents disagree on {0}: {1} is counted; elsewhere {2} is printed.</source>
        <translation>{0}は資料により異なる。{1}として数えたが、別の箇所には{2}とある。</translation>
    </message>
    <message>
        <source>{0} (upper limit)</source>
        <translation>{0}（上限）</translation>
    </message>
    <message>
        <source>The stored table of a chart can&apos;t be read. Build the pack anew.</source>
        <translation>保存された図の表を読めません。資料を作り直してください。</translation>
    </message>
    <message>
        <source>Contributed in the year</source>
        <translation>当年度の造成額</translation>
    </message>
    <message>
        <source>Spent in the year</source>
        <translation>当年度の支出額</translation>
    </message>
    <message>
        <source>Balance at the end of the year</source>
        <translation>年度末の残高</translation>
    </message>
    <message>
        <source>Contributions, spending and balance of {0} by fiscal year</source>
        <translation>{0}の造成・支出・残高（年度別）</translation>
    </message>
    <message>
        <source>Columns side by side by fiscal year with a line over them: {0}.</source>
        <translation>年度別に並べた棒と折れ線のグラフ：{0}。</translation>
    </message>
    <message>
        <source>{0} had spent {1} more than was contributed by the end of {2}</source>
        <translation>{0}は{2}末までの支出が造成を{1}上回る</translation>
    </message>
    <message>
        <source>{0} had {1} left at the end of {2}, of {3} contributed</source>
        <translation>{0}は{2}末の残高が{1}（造成額の累計は{3}）</translation>
    </message>
    <message>
        <source>{0} was given {1} up to {2}; what was spent is not stated</source>
        <translation>{0}への造成は{2}までに{1}。支出の印字はない</translation>
    </message>
    <message>
        <source>{0} spent {1} up to {2}; what was contributed is not stated</source>
        <translation>{0}の支出は{2}までに{1}。造成の印字はない</translation>
    </message>
    <message>
        <source>The balance of {0} is not known: figures are missing</source>
        <translation>{0}の残高は、値が欠けているため分からない</translation>
    </message>
    <message>
        <source>{0}: {1} contributed to the fund, but {2} printed as the budget of {3}. The balance counts the former.</source>
        <translation>{0}：基金への造成は{1}、{3}の予算額の印字は{2}。残高は前者による。</translation>
    </message>
    <message>
        <source>Compared, not counted</source>
        <translation>照合のみで、数えない</translation>
    </message>
    <message>
        <source>Spent: the execution of {0}, which the fund pays for.</source>
        <translation>支出：基金が支出する{0}の執行額。</translation>
    </message>
    <message>
        <source>A fund spends over several years: the rate of a single year means nothing.</source>
        <translation>基金の支出は複数年度にわたり、単年度の率は意味を持たない。</translation>
    </message>
    <message>
        <source>No fund has figures by year. Import a dataset that has them.</source>
        <translation>年度別の値のある基金がありません。含むデータセットを取り込んでください。</translation>
    </message>
    <message>
        <source>The fund {0} has no figures by year. These have: {1}.</source>
        <translation>基金{0}には年度別の値がありません。あるもの：{1}。</translation>
    </message>
    <message>
        <source>states again what is counted; not added</source>
        <translation>数えた値の再掲。加えない</translation>
    </message>
    <message>
        <source>the forecast goes on from it</source>
        <translation>見込みの起点</translation>
    </message>
    <message>
        <source>No document states papers, presentations or patents by year. Import a dataset first.</source>
        <translation>年度別の論文・発表・特許の印字がありません。先にデータセットを取り込んでください。</translation>
    </message>
    <message>
        <source>No document states papers, presentations or patents of {0} by year. Choose one of: {1}.</source>
        <translation>{0}の年度別の論文・発表・特許の印字がありません。次から選んでください：{1}。</translation>
    </message>
    <message>
        <source>{0}: the document prints a total of {1}, its years add up to {2}.</source>
        <translation>{0}：印字された計は{1}、各年度の和は{2}。</translation>
    </message>
    <message>
        <source>{0}: {1} papers, {2} presentations, {3} domestic and {4} foreign patent applications, {5}</source>
        <translation>{0}は論文{1}件、発表{2}件、特許出願は国内{3}件・国外{4}件（{5}）</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Papers, presentations and patent applications by year: {0}</source>
        <translation>論文・発表・特許出願の件数（年度別）：{0}</translation>
    </message>
    <message>
        <source>A year without a column has no printed figure, which is not 0.</source>
        <translation>棒のない年度は印字がないもので、0ではない。</translation>
    </message>
    <message>
        <source>Patents granted are not printed by year and are not shown: {0}.</source>
        <translation>権利化された特許は年度別の印字がないため示さない：{0}。</translation>
    </message>
    <message>
        <source>Grouped columns: {0}. {1}.</source>
        <translation>並べた棒グラフ：{0}。{1}。</translation>
    </message>
    <message>
        <source>No document states what a company receives or may receive at most here. Choose another programme, or import a dataset first.</source>
        <translation>ここでは企業への支援額も上限も印字されていません。別の事業を選ぶか、先にデータセットを取り込んでください。</translation>
    </message>
    <message>
        <source>No year printed</source>
        <translation>年度の印字なし</translation>
    </message>
    <message>
        <source>at most {0}; paid {1}</source>
        <translation>上限{0}、支援額{1}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>上限{0}</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>Support by recipient and fiscal year</source>
        <translation>支援先別・年度別の支援</translation>
    </message>
    <message>
        <source>{0} may receive the most: at most {1}</source>
        <translation>支援上限は{0}が最も大きく{1}</translation>
    </message>
    <message>
        <source>{0} receives the most: {1}</source>
        <translation>支援額は{0}が最も大きく{1}</translation>
    </message>
    <message>
        <source>{0} may receive the most: at most {1} from {2} to {3}</source>
        <translation>支援上限は{0}が最も大きく、{2}から{3}までで{1}</translation>
    </message>
    <message>
        <source>{0} receives the most: {1} from {2} to {3}</source>
        <translation>支援額は{0}が最も大きく、{2}から{3}までで{1}</translation>
    </message>
    <message>
        <source>Not printed by year (dates in brackets are those of the decision or of the figure): {0}.</source>
        <translation>年度別の印字なし（括弧内は決定または値の時点）：{0}。</translation>
    </message>
    <message>
        <source>Also printed but not added, for it overlaps with what is shown or lies within an envelope: {0}.</source>
        <translation>ほかに印字があるが、図の値と重なるか内数であるため加えない：{0}。</translation>
    </message>
    <message>
        <source>Money of private payers is no support and is left out: {0}.</source>
        <translation>民間が支払うものは支援ではないため除く：{0}。</translation>
    </message>
    <message>
        <source>{0} recipients are named without an amount and are not shown.</source>
        <translation>金額のない支援先{0}者は示さない。</translation>
    </message>
    <message>
        <source>Others: {0}.</source>
        <translation>その他：{0}。</translation>
    </message>
    <message>
        <source>There is no theme of this choice. Choose another programme, or import a dataset first.</source>
        <translation>選んだ範囲にテーマがありません。別の事業を選ぶか、先にデータセットを取り込んでください。</translation>
    </message>
    <message>
        <source>{0} themes</source>
        <translation>{0}テーマ</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Results of themes by element</source>
        <translation>要素別のテーマ成果</translation>
    </message>
    <message>
        <source>{0}: the document prints {1}, its rows are {2}; the rows are shown.</source>
        <translation>{0}：印字された数は{1}、表の行は{2}。図は行による。</translation>
    </message>
    <message>
        <source>Funds and execution</source>
        <translation>基金と執行</translation>
    </message>
    <message>
        <source>Who receives the money</source>
        <translation>資金の行き先</translation>
    </message>
    <message>
        <source>Research themes and outputs</source>
        <translation>研究開発テーマと成果物</translation>
    </message>
    <message>
        <source>Targets and outcomes</source>
        <translation>目標と成果</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>審査・評価</translation>
    </message>
    <message>
        <source>How much each programme has in each budget cycle, and how much of it lies within envelopes.</source>
        <translation>予算区分ごとの各事業の額と、そのうち内数の額。</translation>
    </message>
    <message>
        <source>Budget by policy pillar</source>
        <translation>政策の柱別の予算</translation>
    </message>
    <message>
        <source>What goes to using, creating, trusting and working with AI, by budget cycle.</source>
        <translation>AIを使う・創る・信頼性を高める・協働するへの予算を、予算区分ごとに。</translation>
    </message>
    <message>
        <source>From one budget cycle to another</source>
        <translation>予算区分の間の増減</translation>
    </message>
    <message>
        <source>Which programmes make the difference between two budget cycles.</source>
        <translation>二つの予算区分の差がどの事業によるか。</translation>
    </message>
    <message>
        <source>Contributions, spending and balance of a fund</source>
        <translation>基金の造成・支出・残高</translation>
    </message>
    <message>
        <source>What a fund got, what it paid and what is left of it, by year.</source>
        <translation>基金に入った額、出た額、残る額を年度ごとに。</translation>
    </message>
    <message>
        <source>Budget against execution</source>
        <translation>予算と執行</translation>
    </message>
    <message>
        <source>What was budgeted and what was spent, by year or since the first year.</source>
        <translation>予算額と執行額を、年度ごと、または初年度からの累計で。</translation>
    </message>
    <message>
        <source>Who pays whom, by which instrument and at which rate.</source>
        <translation>誰が誰に、どの手段と率で支払うか。</translation>
    </message>
    <message>
        <source>Support by company and year</source>
        <translation>企業別・年度別の支援</translation>
    </message>
    <message>
        <source>What documents state of each company by fiscal year: amounts and upper limits.</source>
        <translation>資料が示す各企業の年度別の支援額と上限。</translation>
    </message>
    <message>
        <source>How many themes of each element reached their aims.</source>
        <translation>要素ごとに、目標を達成したテーマの数。</translation>
    </message>
    <message>
        <source>When each theme ends and how it came out.</source>
        <translation>各テーマがいつ終わり、どのような結果か。</translation>
    </message>
    <message>
        <source>Papers, presentations and patents by year</source>
        <translation>論文・発表・特許の件数</translation>
    </message>
    <message>
        <source>What came of a programme in papers, presentations and patent applications.</source>
        <translation>事業から生まれた論文・発表・特許出願。</translation>
    </message>
    <message>
        <source>Targets and actuals of one indicator, and whether it is on its pace.</source>
        <translation>一つの指標の目標と実績、必要な進み方との比較。</translation>
    </message>
    <message>
        <source>Which indicators have reached their targets and which are behind.</source>
        <translation>目標に達した指標と遅れている指標。</translation>
    </message>
    <message>
        <source>From inputs to impacts, with the status of each step.</source>
        <translation>インプットからインパクトまでと、各段の状況。</translation>
    </message>
    <message>
        <source>How the reviewers&apos; marks spread, with mean and thresholds.</source>
        <translation>委員の評点のばらつき、平均と基準点。</translation>
    </message>
    <message>
        <source>There is no chart “{0}”. There are: {1}.</source>
        <translation>図「{0}」はありません。あるもの：{1}。</translation>
    </message>
    <message>
        <source>The store has no figures for this chart yet. Import a dataset or enter them first.</source>
        <translation>この図に使う値がまだありません。データセットを取り込むか、値を入力してください。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>図</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>分かること</translation>
    </message>
    <message>
        <source>Name the file to write with --out; its ending chooses the format (.pdf, .pptx, .png, .svg, .xlsx, .csv, .md). --lint checks the chart without a file.</source>
        <translation>書き出すファイルを --out で指定してください。拡張子で形式を選びます（.pdf、.pptx、.png、.svg、.xlsx、.csv、.md）。--lint はファイルなしで点検します。</translation>
    </message>
    <message>
        <source>“{0}” is no page. Write a4, a3, wide, or the number of a page of theme-schedule.</source>
        <translation>「{0}」は用紙でもページでもありません。a4、a3、wide、または theme-schedule のページ番号を指定してください。</translation>
    </message>
    <message>
        <source>“{0}” is none of {1}.</source>
        <translation>「{0}」は選べません。選べるもの：{1}。</translation>
    </message>
    <message>
        <source>The chart lacks nothing.</source>
        <translation>足りないものはありません。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>直し方</translation>
    </message>
    <message>
        <source>There is no pack yet. “shirubectl pack create” makes one.</source>
        <translation>WG資料はまだありません。「shirubectl pack create」で作れます。</translation>
    </message>
    <message>
        <source>There are several packs. Name one of them: {0}.</source>
        <translation>WG資料が複数あります。一つを指定してください：{0}。</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>変わった値</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Saved the pack “{0}”.</source>
        <translation>WG資料「{0}」を保存しました。</translation>
    </message>
    <message>
        <source>The pack “{0}” has {1} charts; there is no chart {2}.</source>
        <translation>WG資料「{0}」の図は{1}点です。{2}番の図はありません。</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>WG資料</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>判型</translation>
    </message>
    <message>
        <source>Put the chart {0} into the pack “{1}”.</source>
        <translation>図{0}をWG資料「{1}」に加えました。</translation>
    </message>
    <message>
        <source>Removed the pack “{0}”. “shirubectl undo” brings it back.</source>
        <translation>WG資料「{0}」を削除しました。「shirubectl undo」で戻せます。</translation>
    </message>
    <message>
        <source>Took the snapshot “{0}” after change {1}.</source>
        <translation>変更{1}の後の時点を「{0}」として保存しました。</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Taken at (UTC)</source>
        <translation>取得日時（UTC）</translation>
    </message>
    <message>
        <source>There is no snapshot yet. “shirubectl snapshot create NAME” takes one.</source>
        <translation>スナップショットはまだありません。「shirubectl snapshot create 名前」で取得できます。</translation>
    </message>
    <message>
        <source>The snapshot “{0}” is now “{1}”.</source>
        <translation>スナップショット「{0}」の名前を「{1}」に変えました。</translation>
    </message>
    <message>
        <source>Removed the snapshot “{0}”. “shirubectl undo” brings it back.</source>
        <translation>スナップショット「{0}」を削除しました。「shirubectl undo」で戻せます。</translation>
    </message>
    <message>
        <source>The chart can&apos;t be read: its field “{0}” is wrong, or of a newer version of the program. Choose the chart anew.</source>
        <translation>図の定義を読めません。項目「{0}」が正しくないか、新しい版のプログラムのものです。図を選び直してください。</translation>
    </message>
    <message>
        <source>The chart can&apos;t be read: it is not in the form of a stored chart. Choose the chart anew.</source>
        <translation>図の定義を読めません。保存された図の形式ではありません。図を選び直してください。</translation>
    </message>
    <message>
        <source>Where the box begins (invisible)</source>
        <translation>箱の始まり（非表示）</translation>
    </message>
    <message>
        <source>Where the bar begins (invisible)</source>
        <translation>棒の始まり（非表示）</translation>
    </message>
    <message>
        <source>The file can&apos;t be packed: there is not enough memory. Close other programs and try again.</source>
        <translation>メモリーが足りず、ファイルをまとめられません。ほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>{0}: a figure is written as .pdf, .pptx, .png, .svg, .xlsx, .csv or .md. Choose one of these.</source>
        <translation>{0}：図は .pdf、.pptx、.png、.svg、.xlsx、.csv、.md のいずれかで書き出します。</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>値の時点</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Building the pack was stopped. No file was written.</source>
        <translation>資料の作成を中止しました。ファイルは書き出していません。</translation>
    </message>
    <message>
        <source>The pack has no chart that can be made. Add one first.</source>
        <translation>作れる図が資料にありません。先に図を加えてください。</translation>
    </message>
    <message>
        <source>{0}: a pack is written as .pdf, .pptx or .xlsx. Choose one of these.</source>
        <translation>{0}：WG資料は .pdf、.pptx、.xlsx のいずれかで書き出します。</translation>
    </message>
    <message>
        <source>A chart that can&apos;t be made</source>
        <translation>作れない図</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>表す内容</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>{0} (p. {1})</source>
        <translation>{0}（{1}ページ）</translation>
    </message>
    <message>
        <source>Former value</source>
        <translation>前の値</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>変更の内容</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>This is the snapshot “{0}”. Go back to the present to change something.</source>
        <translation>スナップショット「{0}」を表示しています。変更するには、今に戻ってください。</translation>
    </message>
    <message>
        <source>The folder {0} for temporary files can&apos;t be written. Free some space in it or allow writing, then try again.</source>
        <translation>一時ファイルのフォルダー{0}に書き込めません。空きを作るか書き込みを許可して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The snapshot “{0}” was taken of another history than the one that the store {1} holds. Remove the snapshot, or restore the backup that it belongs to.</source>
        <translation>スナップショット「{0}」は、データファイル{1}の変更履歴とは別の履歴で取得されています。スナップショットを削除するか、対応するバックアップから復元してください。</translation>
    </message>
    <message>
        <source>Going back to the snapshot was stopped. Nothing was changed.</source>
        <translation>スナップショットの準備を中止しました。何も変えていません。</translation>
    </message>
    <message>
        <source>The snapshot “{0}” can&apos;t be made of the history: rows of {1} refer to something that did not exist. Check the store, and restore a backup where that finds more.</source>
        <translation>スナップショット「{0}」を変更履歴から作れません。{1}の行が存在しないものを指しています。データファイルを検証し、問題があればバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The figures of “{0}” are shown, which stay as they are. Go back to the present to change something.</source>
        <translation>「{0}」の値を表示しており、変更できません。変更するには、今に戻ってください。</translation>
    </message>
    <message>
        <source>Amount, at least</source>
        <translation>金額（下限）</translation>
    </message>
    <message>
        <source>Amount, at most</source>
        <translation>金額（上限）</translation>
    </message>
    <message>
        <source>printed otherwise; not what is shown</source>
        <translation>別の印字。図の値ではない</translation>
    </message>
    <message>
        <source>{0} ({1}): no document and no report stands behind the figure.</source>
        <translation>{0}（{1}）：値の裏付けとなる資料も報告もありません。</translation>
    </message>
    <message>
        <source>Enter the source of the figure, or take it out of the chart.</source>
        <translation>値の出典を入力するか、図から外してください。</translation>
    </message>
    <message>
        <source>{0}: documents print {1} and {2}, and no note says so.</source>
        <translation>{0}：資料に{1}と{2}の印字があり、注がありません。</translation>
    </message>
    <message>
        <source>Adopt one of them with a reason, and write into the note which is shown.</source>
        <translation>理由を付けて一方を採用し、どちらを示したかを注に書いてください。</translation>
    </message>
    <message>
        <source>Write it into the note of the chart.</source>
        <translation>図の注に書いてください。</translation>
    </message>
    <message>
        <source>The chart doesn&apos;t say in which unit its figures are.</source>
        <translation>値の単位が示されていません。</translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation>単位を選んでください。</translation>
    </message>
    <message>
        <source>Some figures are shown as 0 in this unit although they are not.</source>
        <translation>この単位では、0でない値が0と表示されます。</translation>
    </message>
    <message>
        <source>Choose a smaller unit.</source>
        <translation>小さい単位を選んでください。</translation>
    </message>
    <message>
        <source>Figures of ten digits and more can&apos;t be read in this unit.</source>
        <translation>この単位では10桁以上になり、読み取れません。</translation>
    </message>
    <message>
        <source>Choose a larger unit.</source>
        <translation>大きい単位を選んでください。</translation>
    </message>
    <message>
        <source>The chart has {0} series; more than {1} can&apos;t be told apart by their colours.</source>
        <translation>系列が{0}あります。{1}を超えると色で見分けられません。</translation>
    </message>
    <message>
        <source>Show the largest ones and the rest as others.</source>
        <translation>上位のみを示し、残りをその他にまとめてください。</translation>
    </message>
    <message>
        <source>The chart has {0} columns; more than {1} can&apos;t be told apart.</source>
        <translation>棒が{0}本あります。{1}本を超えると見分けられません。</translation>
    </message>
    <message>
        <source>Choose fewer of them.</source>
        <translation>数を減らしてください。</translation>
    </message>
    <message>
        <source>{0}: the shown parts add up to {1}, the shown total is {2}.</source>
        <translation>{0}：示した内訳の和は{1}、示した計は{2}です。</translation>
    </message>
    <message>
        <source>Write into the note that figures are rounded.</source>
        <translation>四捨五入していることを注に書いてください。</translation>
    </message>
    <message>
        <source>Correct the parts or the total, or write into the note why they differ.</source>
        <translation>内訳か計を直すか、異なる理由を注に書いてください。</translation>
    </message>
    <message>
        <source>The chart names no source.</source>
        <translation>出典がありません。</translation>
    </message>
    <message>
        <source>Import the documents behind its figures, or name them in the note.</source>
        <translation>値の元の資料を取り込むか、注に資料名を書いてください。</translation>
    </message>
    <message>
        <source>The chart has no text for those who can&apos;t see it.</source>
        <translation>図を見られない人のための文がありません。</translation>
    </message>
    <message>
        <source>Say in the note what the chart shows.</source>
        <translation>図が示す内容を注に書いてください。</translation>
    </message>
    <message>
        <source>The chart shows nothing.</source>
        <translation>図に示すものがありません。</translation>
    </message>
    <message>
        <source>Choose something else, or take it out of the pack.</source>
        <translation>別のものを選ぶか、資料から外してください。</translation>
    </message>
    <message>
        <source>Amounts within envelopes are shown, and no note says what that means.</source>
        <translation>内数を示していますが、意味の注がありません。</translation>
    </message>
    <message>
        <source>Provisional figures are shown, and no note says that they may change.</source>
        <translation>速報を示していますが、変わりうることの注がありません。</translation>
    </message>
    <message>
        <source>Upper limits are shown, and no note says that they are not what was paid.</source>
        <translation>上限を示していますが、支払った額ではないことの注がありません。</translation>
    </message>
    <message>
        <source>A budget proposal (案) is shown, and no note says what that is.</source>
        <translation>予算案を示していますが、(案)の注がありません。</translation>
    </message>
    <message>
        <source>Figures are rounded, and no note says so.</source>
        <translation>四捨五入していますが、注がありません。</translation>
    </message>
    <message>
        <source>The title says {0}, which the chart doesn&apos;t show.</source>
        <translation>表題の{0}が、図の値にありません。</translation>
    </message>
    <message>
        <source>Correct the title, or take the generated one.</source>
        <translation>表題を直すか、自動の表題に戻してください。</translation>
    </message>
    <message>
        <source>Balance: what was contributed less what was spent, of all years so far. It ends where a figure is missing. Returns to the treasury and yields are not in it.</source>
        <translation>残高：それまでの全年度の造成額から支出額を引いたもの。値が欠けた年度で終わる。国庫返納と運用益は含まない。</translation>
    </message>
    <message>
        <source>What the pack showed when it was last built can&apos;t be read. Restore a backup, or make a copy of the pack and go on with that.</source>
        <translation>前回作成時の資料の値を読めません。バックアップから復元するか、資料を複製してそちらで続けてください。</translation>
    </message>
    <message>
        <source>tally of the marks</source>
        <translation>評点の集計</translation>
    </message>
    <message>
        <source>the printed mean; that of the figure is computed from the marks</source>
        <translation>印字された平均。図の平均は評点から計算</translation>
    </message>
    <message>
        <source>Difference of two states</source>
        <translation>二つの時点の差分</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Differences: {0}</source>
        <translation>差分：{0}件</translation>
    </message>
    <message>
        <source>Number of other things</source>
        <translation>ほかの項目の数</translation>
    </message>
    <message>
        <source>The two states hold the same figures.</source>
        <translation>二つの時点の値は同じです。</translation>
    </message>
    <message>
        <source>Differences in total: {0}</source>
        <translation>差分の合計：{0}件</translation>
    </message>
    <message>
        <source>{0} {1}: {2}</source>
        <translation>{0} {1}：{2}</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>消滅</translation>
    </message>
    <message>
        <source>{0}: places that state it</source>
        <translation>{0}：記載箇所</translation>
    </message>
    <message>
        <source>What holds after, less what held before</source>
        <translation>後の値から前の値を引いたもの</translation>
    </message>
    <message>
        <source>held in {0}</source>
        <translation>{0}での値</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>内数の枠</translation>
    </message>
    <message>
        <source>{0}, boxes: {1}, arrows: {2}</source>
        <translation>{0}、箱{1}、矢印{2}</translation>
    </message>
    <message>
        <source>Logic model {0}</source>
        <translation>ロジックモデル{0}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>資金配分</translation>
    </message>
    <message>
        <source>the build of {0}</source>
        <translation>{0}の作成時</translation>
    </message>
    <message>
        <source>{0} (snapshot of {1})</source>
        <translation>{0}（{1}に取得したスナップショット）</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>No value has changed since the former build.</source>
        <translation>前回の作成から変わった値はありません。</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>Building the pack was stopped. Nothing was written.</source>
        <translation>資料の作成を中止しました。何も書き出していません。</translation>
    </message>
    <message>
        <source>There is no pack “{0}”, and none yet. Make one first.</source>
        <translation>WG資料「{0}」はなく、ほかの資料もありません。先に作ってください。</translation>
    </message>
    <message>
        <source>There is no pack “{0}”. There are: {1}.</source>
        <translation>WG資料「{0}」はありません。あるもの：{1}。</translation>
    </message>
    <message>
        <source>There is no chart “{0}”. Choose one from the gallery.</source>
        <translation>図「{0}」はありません。ギャラリーから選んでください。</translation>
    </message>
    <message>
        <source>Enter a name for the pack, e.g. that of the meeting.</source>
        <translation>資料の名前（会議名など）を入力してください。</translation>
    </message>
    <message>
        <source>A pack is in ja or en, not in “{0}”.</source>
        <translation>資料の言語は ja か en です。「{0}」は使えません。</translation>
    </message>
    <message>
        <source>There is a pack “{0}” already. Choose another name.</source>
        <translation>WG資料「{0}」はすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The snapshot of the pack “{0}” is gone. Choose another state.</source>
        <translation>WG資料「{0}」のスナップショットがなくなっています。別の時点を選んでください。</translation>
    </message>
    <message>
        <source>The pack “{0}” was changed or removed in the meantime. Look at it again, then make your change.</source>
        <translation>WG資料「{0}」は、その間に変更または削除されました。確かめてから、もう一度変更してください。</translation>
    </message>
    <message>
        <source>Make the pack “{0}”</source>
        <translation>WG資料「{0}」を作成</translation>
    </message>
    <message>
        <source>Change the pack “{0}”</source>
        <translation>WG資料「{0}」を変更</translation>
    </message>
    <message>
        <source>Add a chart to the pack “{0}”</source>
        <translation>WG資料「{0}」に図を追加</translation>
    </message>
    <message>
        <source>Remove the pack “{0}”</source>
        <translation>WG資料「{0}」を削除</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>すべての図</translation>
    </message>
    <message>
        <source>Write the pack “{0}”</source>
        <translation>WG資料「{0}」を書き出し</translation>
    </message>
    <message>
        <source>There is no snapshot “{0}”, and none yet. Take one first.</source>
        <translation>スナップショット「{0}」はなく、ほかにもありません。先に取得してください。</translation>
    </message>
    <message>
        <source>There is no snapshot “{0}”. There are: {1}.</source>
        <translation>スナップショット「{0}」はありません。あるもの：{1}。</translation>
    </message>
    <message>
        <source>Enter a name for the snapshot, e.g. that of the meeting.</source>
        <translation>スナップショットの名前（会議名など）を入力してください。</translation>
    </message>
    <message>
        <source>There is a snapshot “{0}” already. Choose another name.</source>
        <translation>スナップショット「{0}」はすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Take the snapshot “{0}”</source>
        <translation>スナップショット「{0}」を取得</translation>
    </message>
    <message>
        <source>Rename the snapshot “{0}” to “{1}”</source>
        <translation>スナップショット「{0}」の名前を「{1}」に変更</translation>
    </message>
    <message>
        <source>The pack “{0}” shows the figures of the snapshot “{1}”. Choose another state for the pack first.</source>
        <translation>WG資料「{0}」がスナップショット「{1}」の値を使っています。先に資料の時点を変えてください。</translation>
    </message>
    <message>
        <source>Remove the snapshot “{0}”</source>
        <translation>スナップショット「{0}」を削除</translation>
    </message>
    <message>
        <source>A reviewer works with the reviews as they are now. Change your role to open a snapshot.</source>
        <translation>委員の役割では今の審査だけを扱います。スナップショットを開くには、役割を変えてください。</translation>
    </message>
    <message>
        <source>The present</source>
        <translation>今</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Figures behind it</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Printed figure</source>
        <translation>印字</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>変わった値</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Chart {0}</source>
        <translation>図{0}</translation>
    </message>
    <message>
        <source>Chart data</source>
        <translation>グラフ用データ</translation>
    </message>
    <message>
        <source>The presentation has no slides. Choose at least one chart.</source>
        <translation>スライドがありません。図を一つ以上選んでください。</translation>
    </message>
    <message>
        <source>Contrast of {0}:1 with the paper, under 3:1, in {1} places.</source>
        <translation>紙とのコントラストが{0}:1で、3:1に足りないところが{1}か所あります。</translation>
    </message>
    <message>
        <source>“{0}” has a contrast of {1}:1 with what it stands on, under 4.5:1; such places in all: {2}.</source>
        <translation>「{0}」と背景とのコントラストは{1}:1で、4.5:1に足りません（全部で{2}か所）。</translation>
    </message>
    <message>
        <source>Take the standard colours, or darker or paler ones of your own.</source>
        <translation>標準の配色に戻すか、より濃いまたは淡い色を指定してください。</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” stand side by side and look alike in a grey print.</source>
        <translation>隣り合う「{0}」と「{1}」が、白黒の印刷では同じに見えます。</translation>
    </message>
    <message>
        <source>Add patterns.</source>
        <translation>模様を加えてください。</translation>
    </message>
    <message>
        <source>Take the standard colours.</source>
        <translation>標準の配色に戻してください。</translation>
    </message>
    <message>
        <source>Give one of them a paler or darker colour.</source>
        <translation>一方の色を淡くするか濃くしてください。</translation>
    </message>
    <message>
        <source>The smallest type is {0} pt on paper, under 10 pt.</source>
        <translation>最も小さい文字は紙の上で{0} ptで、10 ptより小さくなります。</translation>
    </message>
    <message>
        <source>Print on A3, or show less.</source>
        <translation>A3に印刷するか、示すものを減らしてください。</translation>
    </message>
    <message>
        <source>Show less.</source>
        <translation>示すものを減らしてください。</translation>
    </message>
    <message>
        <source>The table of the figures does not fit on the page and is left out.</source>
        <translation>数値の表がページに収まらず、省かれています。</translation>
    </message>
    <message>
        <source>Print on A3, show fewer series, or give the table in a spreadsheet.</source>
        <translation>A3に印刷するか、系列を減らすか、表を表計算のファイルで渡してください。</translation>
    </message>
    <message>
        <source>Show fewer series, or give the table in a spreadsheet.</source>
        <translation>系列を減らすか、表を表計算のファイルで渡してください。</translation>
    </message>
    <message>
        <source>The figure is too full for its page: its type is {0} pt. Choose fewer steps or a larger page.</source>
        <translation>図がページに対して詰まりすぎ、文字が{0} ptになります。段を減らすか、大きい用紙を選んでください。</translation>
    </message>
    <message>
        <source>The figure can&apos;t be set on this page. Choose fewer steps or a larger page.</source>
        <translation>このページに図を収められません。段を減らすか、大きい用紙を選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to draw while no store is open.</source>
        <translation>データファイルを開くと、図を描けます。</translation>
    </message>
    <message>
        <source>Earlier state</source>
        <translation>前の時点</translation>
    </message>
    <message>
        <source>Later state</source>
        <translation>後の時点</translation>
    </message>
    <message>
        <source>Initial budget</source>
        <translation>当初予算</translation>
    </message>
    <message>
        <source>Supplementary budget</source>
        <translation>補正予算</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>前年度からの繰越し</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>予備費等</translation>
    </message>
    <message>
        <source>Current budget</source>
        <translation>歳出予算現額</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>翌年度への繰越し</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>不用額</translation>
    </message>
    <message>
        <source>Requested for the next year</source>
        <translation>翌年度要求額</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A programme is a review sheet. Programmes that ended before the edition have none, so that earlier years are too low; no sum equals the one of the budget documents.</source>
        <translation>1事業はレビューシート1枚です。版より前に終わった事業のシートはないため、前の年度の合計は小さくなります。合計は予算書の額と一致しません。</translation>
    </message>
    <message>
        <source>Amounts of FY{0} to FY{1} come from older sheets: executions are cut to thousands of yen, others may be exact to a million only.</source>
        <translation>{0}年度から{1}年度の額は旧シートからの移行です。執行額は千円未満切捨て、その他は百万円単位の精度のことがあります。</translation>
    </message>
    <message>
        <source>The rate is executed ÷ current budget of closed years. The current budget still holds what is carried to the next year, which sheets before 2024 took out: don&apos;t compare with rates of those.</source>
        <translation>執行率は、終わった年度の執行額÷歳出予算現額です。現額には翌年度への繰越しが含まれます。2024年より前のシートは繰越しを除いていたため、その執行率とは比べられません。</translation>
    </message>
    <message>
        <source>In {0} cases more was executed than budgeted, mostly because another ministry holds the budget (一括計上); they are counted as they stand.</source>
        <translation>{0}件で執行額が現額を超えています。多くは予算を他の府省庁が持つ一括計上です。記載のまま数えています。</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Due without an actual</source>
        <translation>期限到来・実績なし</translation>
    </message>
    <message>
        <source>Without a target</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>期限未到来</translation>
    </message>
    <message>
        <source>Without figures to compare</source>
        <translation>比べる数値なし</translation>
    </message>
    <message>
        <source>The files have no logic model of {0} {1}. Import file 3-2 of the edition.</source>
        <translation>{0} {1}のロジックモデルはファイルにありません。この版の3-2を取り込んでください。</translation>
    </message>
    <message>
        <source>The goals lead in a circle: {0}.</source>
        <translation>目標のつながりが循環しています：{0}。</translation>
    </message>
    <message>
        <source>Logic model, with goals as of fiscal year {0}</source>
        <translation>ロジックモデル（目標の状況は{0}年度）</translation>
    </message>
    <message>
        <source>Arrows are as the programme&apos;s sheet has them, and say nothing of amounts.</source>
        <translation>矢印はシートの記載のとおりで、量は示しません。</translation>
    </message>
    <message>
        <source>File 3-1 isn&apos;t there: goals can&apos;t be judged.</source>
        <translation>3-1がないため、目標の状況は判定できません。</translation>
    </message>
    <message>
        <source>A step with several indicators stands as the one of them that is worst. Up is better where a goal doesn&apos;t say.</source>
        <translation>指標が複数ある段階は、最も悪い指標の状況で示します。改善の向きの記載がない目標は、上向きを良いとします。</translation>
    </message>
    <message>
        <source>{0}: target {1}, actual {2}</source>
        <translation>{0}：目標{1}、実績{2}</translation>
    </message>
    <message>
        <source>Dashed: what the one is expected to bring about</source>
        <translation>破線：期待されるつながり</translation>
    </message>
    <message>
        <source>{0}: the logic model without figures</source>
        <translation>{0}：数値のないロジックモデル</translation>
    </message>
    <message>
        <source>{0}: {1} goals met, {2} missed, {3} due without an actual</source>
        <translation>{0}：達成{1}、未達{2}、期限到来・実績なし{3}</translation>
    </message>
    <message>
        <source>Payees of the whole government</source>
        <translation>政府全体の支出先</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>支出先</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Paid directly</source>
        <translation>直接の支出</translation>
    </message>
    <message>
        <source>Passed on to it</source>
        <translation>再委託による受取り</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <translation>区別不能</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Ministry, or how many</source>
        <translation>府省庁（複数のときは数）</translation>
    </message>
    <message>
        <source>{0} of {1} payees are listed; the total is of all.</source>
        <translation>{1}の支出先のうち{0}を示します。合計はすべての支出先のものです。</translation>
    </message>
    <message>
        <source>What is passed on is part of what was paid directly; the two are never added. Where the files don&apos;t say how blocks follow each other, the amount stands by itself.</source>
        <translation>再委託は直接の支出の一部で、両者は足しません。ブロックのつながりの記載がない額は、別に示します。</translation>
    </message>
    <message>
        <source>A block names about its ten largest payees, so that smaller payments are missing. Payees without a corporate number are told apart by their name.</source>
        <translation>ブロックに名前が載るのはおおむね上位10者で、それより小さい支出は含まれません。法人番号のない支出先は名前で区別します。</translation>
    </message>
    <message>
        <source>Individuals and rows of others are left out: {0} payments, {1} yen paid directly, {2} yen passed on.</source>
        <translation>個人と「その他」の行を除いています：{0}件、直接{1}円、再委託{2}円。</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>局・庁</translation>
    </message>
    <message>
        <source>Class of account</source>
        <translation>会計区分</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>会計</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Major expense</source>
        <translation>主要経費</translation>
    </message>
    <message>
        <source>Category of programme</source>
        <translation>事業区分</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>開始年度</translation>
    </message>
    <message>
        <source>The sum of {0} programmes, each once a year</source>
        <translation>{0}事業の合計（各年度に1回ずつ）</translation>
    </message>
    <message>
        <source>{0} rows have a figure</source>
        <translation>{0}行に値があります</translation>
    </message>
    <message>
        <source>{0} of the whole government by {1}</source>
        <translation>政府全体の{0}（{1}別）</translation>
    </message>
    <message>
        <source>Budgets of the whole government by {1}, {0}</source>
        <translation>政府全体の予算（{1}別、{0}）</translation>
    </message>
    <message>
        <source>Programmes of the whole government by {0}</source>
        <translation>政府全体の事業（{0}別）</translation>
    </message>
    <message>
        <source>Execution rate {0}</source>
        <translation>執行率 {0}</translation>
    </message>
    <message>
        <source>{0}: not known yet (未到来) in the edition {1}.</source>
        <translation>{0}：{1}年度の版では未到来です。</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} programmes have no figure.</source>
        <translation>{0}：{2}事業のうち{1}事業に値がありません。</translation>
    </message>
    <message>
        <source>{0} programmes stand in several groups, in each with their whole amount, so that the groups add up to more than the total, which counts each once.</source>
        <translation>{0}事業が複数の区分に全額で現れます。区分の和は、各事業を1回だけ数える合計より大きくなります。</translation>
    </message>
    <message>
        <source>Accounts are named as the ministries write them: one may stand under several names. What is carried out or left unused is not stated by account.</source>
        <translation>会計の名は府省庁の記載のままで、同じ会計が複数の名で現れることがあります。翌年度への繰越しと不用額は、会計別には記載されません。</translation>
    </message>
    <message>
        <source>{0} programmes have totals without an account.</source>
        <translation>{0}事業の合計に会計の内訳がありません。</translation>
    </message>
    <message>
        <source>{0} programmes never had an initial budget, but supplementary ones.</source>
        <translation>{0}事業には当初予算がなく、補正予算だけがあります。</translation>
    </message>
    <message>
        <source>Unused is computed: current budget − executed − carried out, where there is a budget and the rest is not negative.</source>
        <translation>不用額は計算値です：歳出予算現額－執行額－翌年度への繰越し（現額があり、負にならない場合）。</translation>
    </message>
    <message>
        <source>Execution rate</source>
        <translation>執行率</translation>
    </message>
    <message>
        <source>{0}, row {1}</source>
        <translation>{0}、{1}行</translation>
    </message>
    <message>
        <source>Programmes of the whole government, {0}</source>
        <translation>政府全体の事業（{0}）</translation>
    </message>
    <message>
        <source>予算事業ID</source>
        <translation>予算事業ID</translation>
    </message>
    <message>
        <source>{0} of {1} programmes have no row of {2}.</source>
        <translation>{1}事業のうち{0}事業に{2}の行がありません。</translation>
    </message>
    <message>
        <source>{0} by year</source>
        <translation>{0}（年度別）</translation>
    </message>
    <message>
        <source>File and row</source>
        <translation>ファイルと行</translation>
    </message>
    <message>
        <source>Policy and measure</source>
        <translation>政策・施策</translation>
    </message>
    <message>
        <source>Logic models</source>
        <translation>ロジックモデル</translation>
    </message>
    <message>
        <source>With a circle</source>
        <translation>循環あり</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Outcomes met with all before them</source>
        <translation>前段もすべて達成したアウトカム</translation>
    </message>
    <message>
        <source>Outcomes met though one before was missed</source>
        <translation>前段に未達があるのに達成したアウトカム</translation>
    </message>
    <message>
        <source>Goals of the whole government, fiscal year {0}</source>
        <translation>政府全体の目標（{0}年度）</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Met of those with a verdict</source>
        <translation>判定できたうちの達成</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Goals are outputs and outcomes, one an indicator, judged by the target and the actual of fiscal year {0}, the last that is over; up is better where a goal doesn&apos;t say. Met and missed are the ministries&apos; own figures.</source>
        <translation>目標はアウトプットとアウトカムで、指標ごとに1件です。終わった最後の年度である{0}年度の目標値と実績値で判定し、改善の向きの記載がなければ上向きを良いとします。数値は府省庁自身の記載です。</translation>
    </message>
    <message>
        <source>An outcome is met with all before it where no goal that is due on a way to it was missed or is without an actual. Arrows say what the ministry expects, not what caused what.</source>
        <translation>前段もすべて達成とは、そのアウトカムに至る途中の、期限の来た目標に未達も実績なしもないことです。矢印は府省庁の想定で、因果を示すものではありません。</translation>
    </message>
    <message>
        <source>A programme with several policies counts in each of them, and once in the total.</source>
        <translation>複数の政策を持つ事業は、それぞれの政策で数え、合計では1回だけ数えます。</translation>
    </message>
    <message>
        <source>File 3-2 isn&apos;t there: no logic models.</source>
        <translation>3-2がないため、ロジックモデルはありません。</translation>
    </message>
    <message>
        <source>Paid by the office in charge</source>
        <translation>担当組織からの支出</translation>
    </message>
    <message>
        <source>Passed on by a block</source>
        <translation>ブロックからの再委託</translation>
    </message>
    <message>
        <source>Payees that make up a block</source>
        <translation>ブロックをなす支出先</translation>
    </message>
    <message>
        <source>Indirect costs of the state itself</source>
        <translation>国自らの間接経費</translation>
    </message>
    <message>
        <source>Flow of the programme&apos;s money</source>
        <translation>資金の流れ</translation>
    </message>
    <message>
        <source>Office in charge</source>
        <translation>担当組織</translation>
    </message>
    <message>
        <source>amount not stated</source>
        <translation>額の記載なし</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>支出の種類</translation>
    </message>
    <message>
        <source>{0}: the files have no amounts of direct payments</source>
        <translation>{0}：直接の支出額の記載なし</translation>
    </message>
    <message>
        <source>{0}: {1} went directly to {2} blocks of payees</source>
        <translation>{0}：{1}を{2}の支出先ブロックへ直接支出</translation>
    </message>
    <message>
        <source>What a block passes on is part of what it was paid; the two are never added.</source>
        <translation>ブロックの再委託は、受け取った額の一部です。両者は足しません。</translation>
    </message>
    <message>
        <source>Payees make up their block and are no further payment.</source>
        <translation>支出先はブロックの内訳で、別の支出ではありません。</translation>
    </message>
    <message>
        <source>Where several arrows lead to a block, the files don&apos;t say how much came along which.</source>
        <translation>複数の矢印があるブロックでは、どの矢印でいくら渡ったかの記載はありません。</translation>
    </message>
    <message>
        <source>The payments have no block {0} ({1}).</source>
        <translation>支出情報にブロック{0}（{1}）がありません。</translation>
    </message>
    <message>
        <source>An arrow to block {0} doesn&apos;t say where it comes from.</source>
        <translation>ブロック{0}への矢印に、支出元の記載がありません。</translation>
    </message>
    <message>
        <source>Block {0} pays itself.</source>
        <translation>ブロック{0}が自身に支出しています。</translation>
    </message>
    <message>
        <source>Money goes in a circle: {0}.</source>
        <translation>資金が循環しています：{0}。</translation>
    </message>
    <message>
        <source>Block {0} is {1} yen, and its payees make {2} yen.</source>
        <translation>ブロック{0}は{1}円、支出先の合計は{2}円です。</translation>
    </message>
    <message>
        <source>{0} is {1} yen, and its contracts make {2} yen.</source>
        <translation>{0}は{1}円、契約の合計は{2}円です。</translation>
    </message>
    <message>
        <source>The files don&apos;t say how the blocks follow each other, so that direct payments can&apos;t be told from what is passed on.</source>
        <translation>ブロックのつながりの記載がないため、直接の支出と再委託を区別できません。</translation>
    </message>
    <message>
        <source>Paid both by the office and by other blocks, and counted as direct: {0}.</source>
        <translation>担当組織とほかのブロックの両方から支出され、直接として数えています：{0}。</translation>
    </message>
    <message>
        <source>No arrow leads to these blocks, whose amounts are in no sum: {0}.</source>
        <translation>矢印のないブロックで、額はどの合計にも入れていません：{0}。</translation>
    </message>
    <message>
        <source>Without an amount and payees here; see the contracts over several years: {0}.</source>
        <translation>ここには額も支出先もありません。国庫債務負担行為等による契約をご覧ください：{0}。</translation>
    </message>
    <message>
        <source>{0} rows state a block again; the first counts.</source>
        <translation>{0}行がブロックを重ねて記載しています。最初の行を数えます。</translation>
    </message>
    <message>
        <source>{0} names stand behind a row of others (その他), which has their amounts.</source>
        <translation>{0}件の名前は「その他」の行の内訳で、額はその行に含まれます。</translation>
    </message>
    <message>
        <source>{0} is {1} yen, and its parts make {2} yen.</source>
        <translation>{0}は{1}円、内訳の和は{2}円です。</translation>
    </message>
    <message>
        <source>{0} is {1} yen, and its accounts make {2} yen.</source>
        <translation>{0}は{1}円、会計別の和は{2}円です。</translation>
    </message>
    <message>
        <source>{0} is {1} yen, and the budget items make {2} yen.</source>
        <translation>{0}は{1}円、歳出予算項目の和は{2}円です。</translation>
    </message>
    <message>
        <source>The budget items make {0} yen, and there is no total of that year.</source>
        <translation>歳出予算項目の和は{0}円ですが、その年度の合計がありません。</translation>
    </message>
    <message>
        <source>The execution rate is blank, and {0} of {1} yen are executed.</source>
        <translation>執行率が空欄ですが、{1}円のうち{0}円が執行されています。</translation>
    </message>
    <message>
        <source>The execution rate is {0}, and {1} of {2} yen are executed.</source>
        <translation>執行率は{0}ですが、{2}円のうち{1}円が執行されています。</translation>
    </message>
    <message>
        <source>{0} is {1} yen in a year that isn&apos;t over.</source>
        <translation>終わっていない年度の{0}が{1}円です。</translation>
    </message>
    <message>
        <source>{0} is {1} yen, and {2} is {3} yen.</source>
        <translation>{0}は{1}円、{2}は{3}円です。</translation>
    </message>
    <message>
        <source>Row {0} is a total of the same year.</source>
        <translation>{0}行も同じ年度の合計です。</translation>
    </message>
    <message>
        <source>{0} is {1} yen, and the next year carries in {2} yen.</source>
        <translation>{0}は{1}円ですが、翌年度に繰り越された額は{2}円です。</translation>
    </message>
    <message>
        <source>No outline has {0} {1}.</source>
        <translation>1-2に{0} {1}がありません。</translation>
    </message>
    <message>
        <source>The name is {0} here and {1} in the outline.</source>
        <translation>事業名がここでは{0}、1-2では{1}です。</translation>
    </message>
    <message>
        <source>The ministry is blank here and {0} in the outline.</source>
        <translation>府省庁がここでは空欄、1-2では{0}です。</translation>
    </message>
    <message>
        <source>The ministry is {0} here and {1} in the outline.</source>
        <translation>府省庁がここでは{0}、1-2では{1}です。</translation>
    </message>
    <message>
        <source>The edition has no programme {0} {1}; it may be a fund or a segment.</source>
        <translation>この版に{0} {1}はありません。基金シートまたはセグメントシートかもしれません。</translation>
    </message>
    <message>
        <source>{0} is no corporate number ({1}).</source>
        <translation>{0}は正しい法人番号ではありません（{1}）。</translation>
    </message>
    <message>
        <source>The payments have no block {0}.</source>
        <translation>支出情報にブロック{0}がありません。</translation>
    </message>
    <message>
        <source>{0} begins with an apostrophe: {1}</source>
        <translation>{0}がアポストロフィで始まっています：{1}</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>{0}行</translation>
    </message>
    <message>
        <source>Made from {0} of the government&apos;s programme review site (行政事業レビュー見える化サイト)</source>
        <translation>行政事業レビュー見える化サイトの{0}を加工して作成</translation>
    </message>
    <message>
        <source>Totals of a year that went</source>
        <translation>なくなった年度の合計</translation>
    </message>
    <message>
        <source>Programmes with another name</source>
        <translation>改称された事業</translation>
    </message>
    <message>
        <source>Programmes in another office</source>
        <translation>担当が変わった事業</translation>
    </message>
    <message>
        <source>Programmes that came</source>
        <translation>新たに現れた事業</translation>
    </message>
    <message>
        <source>Programmes that went</source>
        <translation>なくなった事業</translation>
    </message>
    <message>
        <source>{0} (files of {1})</source>
        <translation>{0}（{1}のファイル）</translation>
    </message>
    <message>
        <source>What the government states otherwise than before</source>
        <translation>前の版と異なる記載</translation>
    </message>
    <message>
        <source>Earlier edition</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>Later edition</source>
        <translation>後の版</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>前：{0}</translation>
    </message>
    <message>
        <source>{0}; before: {1}</source>
        <translation>{0}。前：{1}</translation>
    </message>
    <message>
        <source>The later figure less the earlier one</source>
        <translation>後の値－前の値</translation>
    </message>
    <message>
        <source>{0} programmes and {1} of their yearly totals are in both; the later figures are in force.</source>
        <translation>{0}事業と、その年度別合計{1}件が両方にあります。後の値が有効です。</translation>
    </message>
    <message>
        <source>A figure that wasn&apos;t known yet in the earlier edition is no restatement.</source>
        <translation>前の版で未到来だった値は、修正として数えません。</translation>
    </message>
    <message>
        <source>A programme that ended has no sheet any more, and one that moved to another ministry may have a new number.</source>
        <translation>終わった事業のシートはなくなります。他の府省庁に移った事業は、番号が変わることがあります。</translation>
    </message>
    <message>
        <source>Nothing is stated otherwise.</source>
        <translation>異なる記載はありません。</translation>
    </message>
    <message>
        <source>The current budget is the sum of initial, supplementary, carried in and reserve</source>
        <translation>当初＋補正＋前年度繰越＋予備費等＝歳出予算現額</translation>
    </message>
    <message>
        <source>A total is the sum of its accounts</source>
        <translation>合計＝会計別の和</translation>
    </message>
    <message>
        <source>Budget items add up to the total</source>
        <translation>歳出予算項目の和＝合計</translation>
    </message>
    <message>
        <source>What a year carries out is what the next carries in</source>
        <translation>翌年度への繰越し＝翌年度の前年度からの繰越し</translation>
    </message>
    <message>
        <source>The execution rate is executed over current budget</source>
        <translation>執行率＝執行額÷現額</translation>
    </message>
    <message>
        <source>One total a programme and year</source>
        <translation>合計は事業・年度ごとに1行</translation>
    </message>
    <message>
        <source>Executed is at most the current budget</source>
        <translation>執行額は現額以下</translation>
    </message>
    <message>
        <source>Nothing is executed in the edition&apos;s own year</source>
        <translation>版の当年度の執行額は0（未到来）</translation>
    </message>
    <message>
        <source>The outline has the programme</source>
        <translation>1-2に事業がある</translation>
    </message>
    <message>
        <source>Name and office are those of the outline</source>
        <translation>事業名と担当が1-2と同じ</translation>
    </message>
    <message>
        <source>A block of payees is the sum of its payees</source>
        <translation>支出先ブロック＝支出先の和</translation>
    </message>
    <message>
        <source>A payee is the sum of its contracts</source>
        <translation>支出先＝契約の和</translation>
    </message>
    <message>
        <source>Money doesn&apos;t come back to where it was</source>
        <translation>資金の流れが循環しない</translation>
    </message>
    <message>
        <source>The logic model has no circle</source>
        <translation>ロジックモデルが循環しない</translation>
    </message>
    <message>
        <source>Blocks that are named are among the payments</source>
        <translation>名指しのブロックが支出情報にある</translation>
    </message>
    <message>
        <source>Corporate numbers have the right check digit</source>
        <translation>法人番号の検査数字が正しい</translation>
    </message>
    <message>
        <source>Related programmes are in the edition</source>
        <translation>関連事業が同じ版にある</translation>
    </message>
    <message>
        <source>No apostrophe stands before a text</source>
        <translation>文字列の前にアポストロフィがない</translation>
    </message>
    <message>
        <source>The edition {0} has no programme with the 予算事業ID {1}. Look for it by name, or in another edition.</source>
        <translation>{0}年度版に予算事業ID {1}の事業はありません。名前で探すか、別の版をご覧ください。</translation>
    </message>
    <message>
        <source>The store has no file of the edition {0} of the programme review system. Import its files first.</source>
        <translation>データファイルに{0}年度版のRSシステムのファイルがありません。先に取り込んでください。</translation>
    </message>
    <message>
        <source>No edition in the store has a programme with the 予算事業ID {0}. Look for it by name, or import its edition.</source>
        <translation>取り込み済みのどの版にも予算事業ID {0}の事業はありません。名前で探すか、その版を取り込んでください。</translation>
    </message>
    <message>
        <source>3-2 of the edition {0} has no arrow of {1}, so that there is no logic model to show.</source>
        <translation>{0}年度版の3-2に{1}の矢印がないため、ロジックモデルを示せません。</translation>
    </message>
    <message>
        <source>The file that this came from is not in the store (any more).</source>
        <translation>元のファイルは（もう）データファイルにありません。</translation>
    </message>
    <message>
        <source>2-1: of {0} no amount is known for these years.</source>
        <translation>2-1：{0}のこれらの年度の額は分かりません。</translation>
    </message>
    <message>
        <source>2-1: amounts by account are not written; where an amount is known only as printed, その他特記事項 says so.</source>
        <translation>2-1：会計別の額は書きません。印字された額しか分からないときは、その他特記事項に記します。</translation>
    </message>
    <message>
        <source>Checks of the programme review system&apos;s files</source>
        <translation>RSシステムのファイルの検査</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>検査数</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Programme id</source>
        <translation>予算事業ID</translation>
    </message>
    <message>
        <source>The first four rules hold in the official files without exception: a breach means that a figure is wrong. The others are findings about the files.</source>
        <translation>最初の4つの規則は公式のファイルで例外なく成り立ち、反すれば数字の誤りを意味します。そのほかはファイルについての指摘です。</translation>
    </message>
    <message>
        <source>The apostrophe that spreadsheets put before rates in 1-4 is left out when they are read, and is not counted as broken.</source>
        <translation>表計算ソフトが1-4の補助率の前に付けたアポストロフィは、読込み時に除き、不一致に数えません。</translation>
    </message>
    <message>
        <source>{0} more breaches are counted and not listed.</source>
        <translation>ほか{0}件は数えただけで、一覧にありません。</translation>
    </message>
    <message>
        <source>{0} exists already. Choose another folder, or allow to replace it.</source>
        <translation>{0}はすでにあります。別のフォルダーを選ぶか、置き換えを許してください。</translation>
    </message>
    <message>
        <source>The export was stopped after {0} of {1} files.</source>
        <translation>{1}ファイルのうち{0}ファイルを書いたところで中止しました。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written. Choose among 1-2, 2-1, 3-1, 3-2 and 4-1.</source>
        <translation>{0}は書けません。1-2、2-1、3-1、3-2、4-1から選んでください。</translation>
    </message>
    <message>
        <source>No programme has a 予算事業ID. “shirubectl rs link” gives it one.</source>
        <translation>予算事業IDのある事業がありません。「shirubectl rs link」で対応付けられます。</translation>
    </message>
    <message>
        <source>{0} programmes without a 予算事業ID are left out.</source>
        <translation>予算事業IDのない{0}事業を除きました。</translation>
    </message>
    <message>
        <source>3-1: {0} impacts and goals are left out: the system has no place for them.</source>
        <translation>3-1：RSシステムに欄がないため、インパクト等{0}件を除きました。</translation>
    </message>
    <message>
        <source>3-1: rates are left to the system, which computes them.</source>
        <translation>3-1：達成率はRSシステムが計算するため書きません。</translation>
    </message>
    <message>
        <source>3-2: {0} has no logic model.</source>
        <translation>3-2：{0}にはロジックモデルがありません。</translation>
    </message>
    <message>
        <source>3-2: {0} arrows from inputs or to impacts are left out: the system has no place for them.</source>
        <translation>3-2：RSシステムに欄がないため、インプットからの矢印とインパクトへの矢印{0}本を除きました。</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>取込みを中止しました。何も保存していません。</translation>
    </message>
    <message>
        <source>Files of the edition {0} were imported or removed in the meantime. Look at what would be imported again.</source>
        <translation>その間に{0}年度版のファイルが取り込まれたか、除かれました。取り込む内容をもう一度確かめてください。</translation>
    </message>
    <message>
        <source>{0} of the same edition and kind was written later, and is taken.</source>
        <translation>同じ版・種類の{0}の方が新しいため、そちらを取り込みます。</translation>
    </message>
    <message>
        <source>{0} is of the same edition and kind, and is taken. Choose one of the two to say which.</source>
        <translation>{0}が同じ版・種類のため、そちらを取り込みます。どちらにするかは、一方だけを選んで示してください。</translation>
    </message>
    <message>
        <source>It was written on {0}, and the one in the store, which it would supersede, on {1}.</source>
        <translation>{0}の作成で、置き換えられるデータファイル内のものは{1}の作成です。</translation>
    </message>
    <message>
        <source>Import {0} files of the programme review system ({1})</source>
        <translation>RSシステムの{0}ファイルを取込み（{1}）</translation>
    </message>
    <message>
        <source>The store has no file of the edition {0}. Import one first.</source>
        <translation>データファイルに{0}年度版のファイルがありません。先に取り込んでください。</translation>
    </message>
    <message>
        <source>Remove the file {0} of the edition {1} of the programme review system</source>
        <translation>RSシステムの{1}年度版のファイル{0}を除く</translation>
    </message>
    <message>
        <source>Remove the edition {0} of the programme review system</source>
        <translation>RSシステムの{0}年度版を除く</translation>
    </message>
    <message>
        <source>Free the room of undone imports</source>
        <translation>元に戻した取込みの領域を空ける</translation>
    </message>
    <message>
        <source>No file of the edition {0} was superseded. Choose two editions to compare.</source>
        <translation>{0}年度版に差し替えられたファイルはありません。比べる2つの版を選んでください。</translation>
    </message>
    <message>
        <source>There is no programme {0}. “shirubectl rs links” lists those that there are.</source>
        <translation>{0}という事業はありません。「shirubectl rs links」で一覧できます。</translation>
    </message>
    <message>
        <source>No imported edition has a programme {0}. Check the 予算事業ID, or import the edition that has it.</source>
        <translation>取り込み済みのどの版にも{0}の事業はありません。予算事業IDを確かめるか、その版を取り込んでください。</translation>
    </message>
    <message>
        <source>{0} is linked to {1} already. Unlink it first.</source>
        <translation>{0}はすでに{1}と対応付けられています。先に解除してください。</translation>
    </message>
    <message>
        <source>Link {0} to {1} of the programme review system</source>
        <translation>{0}をRSシステムの{1}と対応付け</translation>
    </message>
    <message>
        <source>{0} is not linked to the programme review system.</source>
        <translation>{0}はRSシステムと対応付けられていません。</translation>
    </message>
    <message>
        <source>Unlink {0} from {1} of the programme review system</source>
        <translation>{0}とRSシステムの{1}の対応付けを解除</translation>
    </message>
    <message>
        <source>{0} could not be read.</source>
        <translation>{0}を読めませんでした。</translation>
    </message>
    <message>
        <source>1-2: purpose, outline and the way of execution are not in the store and stay empty.</source>
        <translation>1-2：目的、概要、実施方法はデータファイルにないため、空欄です。</translation>
    </message>
    <message>
        <source>4-1: the ministry&apos;s own inspection and the reflected amounts are not in the store and stay empty.</source>
        <translation>4-1：所管部局の点検と反映額はデータファイルにないため、空欄です。</translation>
    </message>
    <message>
        <source>Wrote {0} files with {1} rows.</source>
        <translation>{0}ファイル、{1}行を書きました。</translation>
    </message>
    <message>
        <source>“{0}” is nothing to group by. Give ministry, bureau, account_class, account, policy, major_expense, category, start_year or programme.</source>
        <translation>「{0}」では区分できません。ministry、bureau、account_class、account、policy、major_expense、category、start_year、programmeのどれかを指定してください。</translation>
    </message>
    <message>
        <source>“{0}” is no measure. Give initial, supplementary, carried_in, reserve, current, executed, carried_out, unused or requested.</source>
        <translation>「{0}」という額はありません。initial、supplementary、carried_in、reserve、current、executed、carried_out、unused、requestedのどれかを指定してください。</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法令名</translation>
    </message>
    <message>
        <source>Plan or notice</source>
        <translation>計画通知名</translation>
    </message>
    <message>
        <source>Rate of subsidy</source>
        <translation>補助率</translation>
    </message>
    <message>
        <source>Related programme</source>
        <translation>関連事業</translation>
    </message>
    <message>
        <source>Reflected in the request</source>
        <translation>概算要求への反映</translation>
    </message>
    <message>
        <source>Past finding</source>
        <translation>過去の指摘</translation>
    </message>
    <message>
        <source>Other finding</source>
        <translation>その他の指摘</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>終了年度</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事業の目的</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>点検・評価</translation>
    </message>
    <message>
        <source>Finding of the review team</source>
        <translation>推進チームの所見</translation>
    </message>
    <message>
        <source>Reflection in the request</source>
        <translation>概算要求への反映状況</translation>
    </message>
    <message>
        <source>{0} is no edition. Give a fiscal year such as 2024.</source>
        <translation>{0}は版ではありません。2024のような年度を指定してください。</translation>
    </message>
    <message>
        <source>The store has no files of the programme review system. Import them with “shirubectl import rs FILE…”.</source>
        <translation>データファイルにRSシステムのファイルがありません。「shirubectl import rs ファイル…」で取り込んでください。</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>差替え済み</translation>
    </message>
    <message>
        <source>“{0}” is no kind of file. Give its number, 1-1 to 6-1.</source>
        <translation>「{0}」という種類のファイルはありません。1-1から6-1の番号を指定してください。</translation>
    </message>
    <message>
        <source>Removed {0}. “shirubectl undo” brings it back.</source>
        <translation>{0}を除きました。「shirubectl undo」で戻せます。</translation>
    </message>
    <message>
        <source>Freed the room of {0} rows</source>
        <translation>{0}行分の領域を空けました</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>差替え</translation>
    </message>
    <message>
        <source>in the store already</source>
        <translation>取込み済み</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>取込み不可</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>取り込むものはありません。</translation>
    </message>
    <message>
        <source>Imported {0} files with {1} rows. Identities broken: {2}; other findings: {3} (“shirubectl rs checks” lists them).</source>
        <translation>{0}ファイル、{1}行を取り込みました。恒等式の不一致{2}件、そのほかの指摘{3}件（「shirubectl rs checks」で一覧できます）。</translation>
    </message>
    <message>
        <source>Linked {0} to {1} {2}: {3} statements. “shirubectl reconcile” holds them against the documents.</source>
        <translation>{0}を{1} {2}と対応付けました（記載{3}件）。「shirubectl reconcile」で資料と突き合わせます。</translation>
    </message>
    <message>
        <source>Unlinked {0}, with the statements that came of it. “shirubectl undo” brings them back.</source>
        <translation>{0}の対応付けを、それによる記載とともに解除しました。「shirubectl undo」で戻せます。</translation>
    </message>
    <message>
        <source>RS ID</source>
        <translation>予算事業ID</translation>
    </message>
    <message>
        <source>In the programme review system</source>
        <translation>RSシステムでの事業名</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>No imported programme has a name like that. “shirubectl government search” finds them by other words.</source>
        <translation>似た名前の事業は取り込まれていません。「shirubectl government search」で別の語でも探せます。</translation>
    </message>
    <message>
        <source>One takes in more than the other (等)</source>
        <translation>一方が他方より広い範囲を含む（等）</translation>
    </message>
    <message>
        <source>One is a part of the other (内数)</source>
        <translation>一方が他方の一部（内数）</translation>
    </message>
    <message>
        <source>Paid into a fund against paid out of it</source>
        <translation>基金への造成と基金からの支出</translation>
    </message>
    <message>
        <source>Another difference in scope</source>
        <translation>その他の範囲の違い</translation>
    </message>
    <message>
        <source>{0}: the ZIP file is damaged or not whole. Download it again.</source>
        <translation>{0}：ZIPファイルが壊れているか、途中までしかありません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0}: the file is packed more than 200 times over, which no file of the review system is. Download it again.</source>
        <translation>{0}：200倍を超えて圧縮されており、RSシステムのファイルとは考えられません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0}: the file can&apos;t be unpacked, because it is damaged or encrypted. Download it again.</source>
        <translation>{0}：壊れているか暗号化されているため、展開できません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0}: the ZIP file has two files of that name. Unpack it and choose one of them.</source>
        <translation>{0}：ZIPファイルに同じ名前のファイルが2つあります。展開して、一方を選んでください。</translation>
    </message>
    <message>
        <source>{0}: there is no CSV file in the ZIP file. Choose another one.</source>
        <translation>{0}：ZIPファイルの中にCSVファイルがありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0}: {1} is neither TRUE nor FALSE. Correct it in the file.</source>
        <translation>{0}：{1}はTRUEでもFALSEでもありません。ファイルを直してください。</translation>
    </message>
    <message>
        <source>{0}: {1} is no whole number. Correct it in the file.</source>
        <translation>{0}：{1}は整数ではありません。ファイルを直してください。</translation>
    </message>
    <message>
        <source>{0}, row {1}: there are bytes that are no text in UTF-8. Download the file again.</source>
        <translation>{0}、{1}行：UTF-8の文字でないバイトがあります。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0}, row {1}: there are bytes that are no text in Shift_JIS (CP932). Save the file as CSV in UTF-8.</source>
        <translation>{0}、{1}行：Shift_JIS（CP932）の文字でないバイトがあります。UTF-8のCSVで保存し直してください。</translation>
    </message>
    <message>
        <source>{0}, row {1}: the row is longer than 16 MiB. Close the quotation mark that opens in it.</source>
        <translation>{0}、{1}行：行が16 MiBを超えています。行の中で開いている引用符を閉じてください。</translation>
    </message>
    <message>
        <source>{0}, row {1}: a quotation mark stands where none can, or one never closes. Put the field in quotation marks and double those inside it.</source>
        <translation>{0}、{1}行：引用符の位置が正しくないか、閉じていません。欄全体を引用符で囲み、中の引用符は二重にしてください。</translation>
    </message>
    <message>
        <source>{0}, row {1}: a quotation mark opens here and never closes. Close it.</source>
        <translation>{0}、{1}行：ここで開いた引用符が閉じていません。閉じてください。</translation>
    </message>
    <message>
        <source>{0}: the file is UTF-16. Save it as CSV in UTF-8.</source>
        <translation>{0}：UTF-16のファイルです。UTF-8のCSVで保存し直してください。</translation>
    </message>
    <message>
        <source>{0}, row 1: the column {1} is there twice. Remove one of them.</source>
        <translation>{0}、1行：列「{1}」が2つあります。一方を除いてください。</translation>
    </message>
    <message>
        <source>{0}, row 1: these are not the columns of a file of the review system. Choose a CSV file from rssystem.go.jp as it is.</source>
        <translation>{0}、1行：RSシステムのファイルの列ではありません。rssystem.go.jpのCSVファイルをそのまま選んでください。</translation>
    </message>
    <message>
        <source>{0}: the file is empty. Download it again.</source>
        <translation>{0}：空のファイルです。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0}: the file has no row but its header. Download it again.</source>
        <translation>{0}：見出しのほかに行がありません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0}, row {1}: 事業年度 is no year from 2000 to 2200. Correct it.</source>
        <translation>{0}、{1}行：事業年度が2000から2200の年ではありません。直してください。</translation>
    </message>
    <message>
        <source>{0}: the folder can&apos;t be read. Check its permissions.</source>
        <translation>{0}：フォルダーを読めません。権限を確かめてください。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>読込みを中止しました。</translation>
    </message>
    <message>
        <source>{0}: the file was changed after it was chosen. Choose it again.</source>
        <translation>{0}：選んだ後にファイルが変わりました。選び直してください。</translation>
    </message>
    <message>
        <source>{0}, row {1}: {2}</source>
        <translation>{0}、{1}行：{2}</translation>
    </message>
    <message>
        <source>{0}: the file is none of the review system.</source>
        <translation>{0}：RSシステムのファイルではありません。</translation>
    </message>
    <message>
        <source>{0}: the file has more than {1} rows. Divide it.</source>
        <translation>{0}：{1}行を超えています。分割してください。</translation>
    </message>
    <message>
        <source>there are {0} fields instead of {1}. Quote fields with commas in them.</source>
        <translation>欄の数が{1}ではなく{0}です。コンマを含む欄は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>予算事業ID: {0} is no number of a programme. Correct it in the file.</source>
        <translation>予算事業ID：{0}は事業の番号ではありません。ファイルを直してください。</translation>
    </message>
    <message>
        <source>事業年度: {0} is not {1}, as in the first row. A file has one edition: divide it, and import each part.</source>
        <translation>事業年度：{0}が最初の行の{1}と違います。1つのファイルは1つの版です。分割して、それぞれ取り込んでください。</translation>
    </message>
    <message>
        <source>{0}: {1} is none of 1.目標年度, 2.目標値, 3.実績値, 4.達成率. Correct it in the file.</source>
        <translation>{0}：{1}は「1.目標年度」「2.目標値」「3.実績値」「4.達成率」のどれでもありません。ファイルを直してください。</translation>
    </message>
    <message>
        <source>There is no store at {0} any more. Put it back, or go back to the present.</source>
        <translation>{0}にデータファイルがなくなりました。元に戻すか、現在の表示に戻ってください。</translation>
    </message>
    <message>
        <source>The amounts in row {0} of the accounts are too large to be added. Import a file without the mistake.</source>
        <translation>会計別の{0}行の額が大きすぎて足せません。誤りのないファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Reading the programmes was stopped. Nothing was changed.</source>
        <translation>事業の読込みを中止しました。何も変えていません。</translation>
    </message>
    <message>
        <source>The amounts of the budget items up to row {0} are too large to be added. Import a file without the mistake.</source>
        <translation>{0}行までの歳出予算項目の額が大きすぎて足せません。誤りのないファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Reading the payments was stopped. Nothing was changed.</source>
        <translation>支出情報の読込みを中止しました。何も変えていません。</translation>
    </message>
    <message>
        <source>The store {0} holds the content of the file {1} already, and that is never altered. Import it anew.</source>
        <translation>データファイル{0}にはすでにファイル{1}の内容があり、変更されることはありません。改めて取り込んでください。</translation>
    </message>
    <message>
        <source>Rows of the review system&apos;s files were to be written outside a change to {0}. Nothing was stored.</source>
        <translation>{0}の変更の外でRSシステムの行を書こうとしました。何も保存していません。</translation>
    </message>
    <message>
        <source>The store has no file {0} of the review system (any more). Reload and try again.</source>
        <translation>データファイルにRSシステムのファイル{0}は（もう）ありません。読み直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sum of these amounts is too large. Narrow the selection.</source>
        <translation>額の合計が大きすぎます。範囲を狭めてください。</translation>
    </message>
    <message>
        <source>The table {0} has no amounts in a column “{1}”. Choose another one.</source>
        <translation>表{0}の列「{1}」に額はありません。別の列を選んでください。</translation>
    </message>
    <message>
        <source>The table {0} has no column “{1}” that can be asked so. Choose another one.</source>
        <translation>表{0}にそのように問える列「{1}」はありません。別の列を選んでください。</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>検索を中止しました。</translation>
    </message>
    <message>
        <source>The content of the file {0} ({1}) is missing. Import it anew.</source>
        <translation>ファイル{0}（{1}）の内容がありません。改めて取り込んでください。</translation>
    </message>
    <message>
        <source>The content of the file {0} has {1} rows instead of {2}. Import it anew.</source>
        <translation>ファイル{0}の内容が{2}行ではなく{1}行です。改めて取り込んでください。</translation>
    </message>
    <message>
        <source>There are {1} rows of a file {0} that the store does not know.</source>
        <translation>データファイルの知らないファイル{0}の行が{1}行あります。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>within the 1,000 yen to which that year was taken over</source>
        <translation>その年度の移行の精度（千円）の範囲内</translation>
    </message>
    <message>
        <source>{0} has the same content, and is taken.</source>
        <translation>{0}が同じ内容のため、そちらを取り込みます。</translation>
    </message>
    <message>
        <source>Programme of the whole government</source>
        <translation>政府全体の事業</translation>
    </message>
    <message>
        <source>Payee of the whole government</source>
        <translation>政府全体の支出先</translation>
    </message>
    <message>
        <source>{0}, row 1: the column {1} is missing, which a file {2} needs. Download the file again.</source>
        <translation>{0}、1行：{2}のファイルに必要な列「{1}」がありません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>5-1 of the edition {0} is not in the store, so that nothing is known of who was paid. Import it first.</source>
        <translation>{0}年度版の5-1が取り込まれていないため、支出先は分かりません。先に取り込んでください。</translation>
    </message>
</context>
<context>
    <name>shirube::models::AccountTreeModel</name>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>A figure of this year or of one before it is not stated.</source>
        <translation>この年度か、それより前の年度に記載のない額があります。</translation>
    </message>
    <message>
        <source>At the end of %1</source>
        <translation>%1末</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a fiscal year and its budget cycles</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between budget cycles</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>shirube::models::AssignmentModel</name>
    <message>
        <source>Under review</source>
        <translation>審査の対象</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>× conflict</source>
        <comment>a conflict of interest, in a narrow cell</comment>
        <translation>× 利益相反</translation>
    </message>
    <message>
        <source>%1 has a conflict of interest with “%2”: it can&apos;t be assigned.</source>
        <translation>%1は「%2」と利益相反があり、割り当てられません。</translation>
    </message>
    <message>
        <source>conflict of interest, locked</source>
        <translation>利益相反のため固定</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>割り当て済み</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>割り当てなし</translation>
    </message>
</context>
<context>
    <name>shirube::models::AttentionModel</name>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>まず見るもの</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Money at stake</source>
        <translation>関わる金額</translation>
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
    <name>shirube::models::CheckModel</name>
    <message>
        <source>; </source>
        <comment>between the titles of sources</comment>
        <translation>／</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>a note, its author, its date</comment>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>！ %1</source>
        <comment>a note on a check whose verdict has changed</comment>
        <translation>！ %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>突合</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>記載値</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>計算値</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>ID</translation>
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
    <name>shirube::models::ConflictModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>審査の対象</translation>
    </message>
    <message>
        <source>Shared organisation or declaration</source>
        <translation>重なる企業・機関または申告</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>？ to be ruled on</source>
        <translation>？ 未判断</translation>
    </message>
    <message>
        <source>× conflict</source>
        <translation>× 利益相反</translation>
    </message>
    <message>
        <source>✓ no conflict</source>
        <translation>✓ 利益相反なし</translation>
    </message>
</context>
<context>
    <name>shirube::models::DecisionModel</name>
    <message>
        <source>Say which body decides.</source>
        <translation>決定機関を入れてください。</translation>
    </message>
    <message>
        <source>The rule says “%1”: a decision that differs needs a reason.</source>
        <translation>規則の判定は「%1」です。異なる決定には理由が要ります。</translation>
    </message>
    <message>
        <source>There is a decision already: correcting it needs a reason.</source>
        <translation>すでに決定があります。訂正には理由が要ります。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>基準点との差</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>規則の判定</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>決定の内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>決定機関</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no result</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>No sheet counts for this subject.</source>
        <translation>この対象で算入する評点票がありません。</translation>
    </message>
    <message>
        <source>◆ %1 (borderline)</source>
        <translation>◆ %1（境界案件）</translation>
    </message>
    <message>
        <source>Without one of the reviewers the rule says something else.</source>
        <translation>委員を一人除くと、規則の判定が変わります。</translation>
    </message>
    <message>
        <source>✎ %1 (not recorded yet)</source>
        <translation>✎ %1（未記録）</translation>
    </message>
    <message>
        <source>！ %1</source>
        <translation>！ %1</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>There is no decision on this subject yet.</source>
        <translation>この対象の決定はまだありません。</translation>
    </message>
    <message>
        <source>Differs from what the rule says</source>
        <translation>規則の判定と異なります</translation>
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
    <name>shirube::models::DeskModel</name>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審査</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Scored</source>
        <comment>items of a sheet: 4 of 6</comment>
        <translation>採点済み</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>現在の合計</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>締切</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <comment>a day</comment>
        <translation>%1（期限超過）</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>state of a sheet whose round takes no more scores</comment>
        <translation>%1（締切済み）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are no scores.</source>
        <translation>
            <numerusform>評点でない値が%n件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shirube::models::DocumentModel</name>
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
        <source>Statements</source>
        <translation>記載</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>突合</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注</translation>
    </message>
</context>
<context>
    <name>shirube::models::ExecutionModel</name>
    <message>
        <source>No document prints a total of the budgets.</source>
        <translation>予算額の合計を印字した資料はありません。</translation>
    </message>
    <message>
        <source>No document prints a total of what was executed.</source>
        <translation>執行額の合計を印字した資料はありません。</translation>
    </message>
    <message>
        <source>No document states a budget of this year. That is not the same as 0.</source>
        <translation>この年度の予算額を記載した資料はありません。0円という意味ではありません。</translation>
    </message>
    <message>
        <source>No document states what was executed in this year. That is not the same as 0.</source>
        <translation>この年度の執行額を記載した資料はありません。0円という意味ではありません。</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <source>The programme is paid through a fund: the rate of a single year means nothing.</source>
        <translation>基金による事業のため、単年度の執行率には意味がありません。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The budget or the execution of this year is not stated.</source>
        <translation>この年度の予算額か執行額に記載がありません。</translation>
    </message>
    <message>
        <source>Programme and year</source>
        <translation>事業・年度</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算額</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>執行額</translation>
    </message>
    <message>
        <source>Rate of the year</source>
        <translation>単年度の執行率</translation>
    </message>
    <message>
        <source>Budget so far</source>
        <translation>予算額の累計</translation>
    </message>
    <message>
        <source>Executed so far</source>
        <translation>執行額の累計</translation>
    </message>
    <message>
        <source>Not executed</source>
        <translation>未執行額</translation>
    </message>
    <message>
        <source>Rate so far</source>
        <translation>累計の執行率</translation>
    </message>
</context>
<context>
    <name>shirube::models::FigureTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>heading of a column, and 単位：億円</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Was not there before</source>
        <translation>以前はありません</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>変更前：%1</translation>
    </message>
</context>
<context>
    <name>shirube::models::FlowModel</name>
    <message>
        <source>, </source>
        <comment>between rates</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>The document draws the arrow and states no amount.</source>
        <translation>資料は矢印だけを示し、金額を記載していません。</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1（支援上限）</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>計 %1</translation>
    </message>
    <message>
        <source>A printed total of other rows: it is not added again.</source>
        <translation>ほかの行の合計として印字されたもので、重ねて加えません。</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>印字：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage and breakdown</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>支払者</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>受け手</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>of a subsidy</comment>
        <translation>補助率</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>of chip making</comment>
        <translation>工程</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Kind of amount</source>
        <translation>額の種別</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>資金の出所</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>shirube::models::FundModel</name>
    <message>
        <source>No document states a contribution to this fund.</source>
        <translation>この基金の造成額を記載した資料はありません。</translation>
    </message>
    <message>
        <source>No document states what this fund has spent.</source>
        <translation>この基金の支出額を記載した資料はありません。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>No document prints a total of this fund.</source>
        <translation>この基金の合計を印字した資料はありません。</translation>
    </message>
    <message>
        <source>No document names who keeps this fund.</source>
        <translation>この基金の管理者を記載した資料はありません。</translation>
    </message>
    <message>
        <source>No document says when this fund ends.</source>
        <translation>この基金の終了年度を記載した資料はありません。</translation>
    </message>
    <message>
        <source>No document states a contribution in this year. That is not the same as 0.</source>
        <translation>この年度の造成額を記載した資料はありません。0円という意味ではありません。</translation>
    </message>
    <message>
        <source>No document states what was spent in this year. That is not the same as 0.</source>
        <translation>この年度の支出額を記載した資料はありません。0円という意味ではありません。</translation>
    </message>
    <message>
        <source>Fund and year</source>
        <translation>基金・年度</translation>
    </message>
    <message>
        <source>Contributed</source>
        <translation>造成額</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出額</translation>
    </message>
    <message>
        <source>Contributed so far</source>
        <translation>造成額の累計</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>支出額の累計</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Executed so far</source>
        <translation>累計の執行率</translation>
    </message>
    <message>
        <source>Total as printed</source>
        <translation>印字された合計</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了年度</translation>
    </message>
</context>
<context>
    <name>shirube::models::GovernmentGoalModel</name>
    <message>
        <source>%1% of the target</source>
        <translation>目標の%1%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of goal and its term</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of goal and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>In FY%1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>FY%1</source>
        <translation>%1年度</translation>
    </message>
</context>
<context>
    <name>shirube::models::GovernmentListModel</name>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>予算事業ID</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>府省庁</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>局・庁</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>事業区分</translation>
    </message>
    <message>
        <source>Execution rate</source>
        <translation>執行率</translation>
    </message>
    <message>
        <source>FY%1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>The file has no row of this year.</source>
        <translation>この年度の行がファイルにありません。</translation>
    </message>
    <message>
        <source>The year of the edition is not over: this is not known yet, and not 0.</source>
        <translation>版の年度が終わっていないため未到来です。0ではありません。</translation>
    </message>
    <message>
        <source>There is no current budget to be executed.</source>
        <translation>執行すべき歳出予算現額がありません。</translation>
    </message>
    <message>
        <source>More was executed than the programme&apos;s own budget, often from one that is requested for several programmes together.</source>
        <translation>執行額が自らの予算を超えています。多くは複数の事業をまとめた一括計上によるものです。</translation>
    </message>
    <message>
        <source>Not defined: there is no current budget, or more was executed and carried out than it.</source>
        <translation>定義されません：現額がないか、執行と繰越しの和が現額を超えています。</translation>
    </message>
    <message>
        <source>The file leaves this blank.</source>
        <translation>ファイルで空欄です。</translation>
    </message>
</context>
<context>
    <name>shirube::models::HabitModel</name>
    <message>
        <source>Reviewer</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Scored in full</source>
        <translation>すべて採点した対象</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Against the others</source>
        <translation>ほかの委員との差</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>比べた対象</translation>
    </message>
    <message>
        <source>Exactly %1</source>
        <translation>正確には%1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no mean</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>No subject was scored in full.</source>
        <translation>すべて採点した対象がありません。</translation>
    </message>
    <message>
        <source>Nobody else scored the same subjects.</source>
        <translation>同じ対象を採点した委員がほかにいません。</translation>
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
    <name>shirube::models::IndicatorHistoryModel</name>
    <message>
        <source>✓ Holds</source>
        <translation>✓ 有効</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>差替え済み</translation>
    </message>
    <message>
        <source>× Withdrawn</source>
        <translation>× 取下げ</translation>
    </message>
    <message>
        <source>After the as-of date</source>
        <translation>基準日より後</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>資料（%1）</translation>
    </message>
    <message>
        <source>Reported as having no value</source>
        <translation>値がないと報告されました</translation>
    </message>
    <message>
        <source>withdrawn on %1 by %2: %3</source>
        <translation>%1に%2が取下げ：%3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two remarks</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a document and the place in it</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Finality</source>
        <translation>速報・確定</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>報告者</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>shirube::models::IndicatorModel</name>
    <message>
        <source>The printed actual is rounded; its true value may lie on either side.</source>
        <translation>印字された実績は丸めた値です。真の値は目標のどちら側にもありえます。</translation>
    </message>
    <message>
        <source>No document gives a target.</source>
        <translation>目標を示す資料がありません。</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>印字：%1</translation>
    </message>
    <message>
        <source>The time of the target has not begun.</source>
        <translation>目標の時期がまだ始まっていません。</translation>
    </message>
    <message>
        <source>Nobody has reported a value.</source>
        <translation>だれも値を報告していません。</translation>
    </message>
    <message>
        <source>Last reported: %1</source>
        <translation>最後の報告：%1</translation>
    </message>
    <message>
        <source>Reported by %1 on %2</source>
        <translation>%2に%1が報告</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a change of status</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>provisional → final</source>
        <translation>速報 → 確定</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>報告あり</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation>%1と同じ</translation>
    </message>
    <message>
        <source>Since %1: %2 before</source>
        <translation>%1には%2</translation>
    </message>
    <message>
        <source>From the baseline to the target</source>
        <translation>基準値から目標まで</translation>
    </message>
    <message>
        <source>Without a baseline</source>
        <translation>基準値なし</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Target of</source>
        <translation>目標時期</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Actual of</source>
        <translation>実績時期</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>達成度</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Needed a year</source>
        <translation>1年当たりの必要量</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>見通し</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>測定手法</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
</context>
<context>
    <name>shirube::models::IndicatorValueModel</name>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>No document gives a time.</source>
        <translation>時期を示す資料がありません。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Actual, part</source>
        <translation>実績（内訳）</translation>
    </message>
    <message>
        <source>A person reported that there is no value.</source>
        <translation>値がないと報告されています。</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>who reported and the day</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sources</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Each theme</source>
        <translation>各テーマ</translation>
    </message>
    <message>
        <source>No document gives a target.</source>
        <translation>目標を示す資料がありません。</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>≠ %1 in %2</source>
        <translation>≠ %1（%2）</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>印字のまま</translation>
    </message>
    <message>
        <source>Source or reporter</source>
        <translation>出典・報告者</translation>
    </message>
    <message>
        <source>Place or evidence</source>
        <translation>箇所・根拠</translation>
    </message>
    <message>
        <source>Otherwise stated</source>
        <translation>別の記載</translation>
    </message>
</context>
<context>
    <name>shirube::models::LogicDifferenceModel</name>
    <message>
        <source>Edge</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Node or edge</source>
        <translation>項目・矢印</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄</translation>
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
    <name>shirube::models::LogicLintModel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大さ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Where the rule comes from</source>
        <translation>規則の出所</translation>
    </message>
</context>
<context>
    <name>shirube::models::LogicListModel</name>
    <message>
        <source>Node</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Nothing measures it.</source>
        <translation>これを測る指標がありません。</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>Nothing of it is measured.</source>
        <translation>どの指標も測定されていません。</translation>
    </message>
    <message>
        <source>No indicator counts.</source>
        <translation>平均に入る指標がありません。</translation>
    </message>
    <message>
        <source>Nothing before it delivers.</source>
        <translation>手前では何も測定されていません。</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>External factor</source>
        <translation>外部要因</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>モニタリング</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Node or edge</source>
        <translation>項目・矢印</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>達成度</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定済み</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支え</translation>
    </message>
    <message>
        <source>From</source>
        <translation>つながりの元</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>つながる先</translation>
    </message>
</context>
<context>
    <name>shirube::models::PackChangeModel</name>
    <message>
        <source>was not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>なくなった</translation>
    </message>
    <message>
        <source>Another choice of what is shown</source>
        <translation>表す範囲の変更</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>By</source>
        <translation>公表者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>shirube::models::PackFindingModel</name>
    <message>
        <source>At a click: %1</source>
        <comment>what mends a finding</comment>
        <translation>ボタンで直せます：%1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>点検項目</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>直し方</translation>
    </message>
</context>
<context>
    <name>shirube::models::PackItemModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a chart of a pack: its title, its kind</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to mend</source>
        <translation>
            <numerusform>%1、指摘%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shirube::models::PacketModel</name>
    <message>
        <source>Reviewer</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>返送</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a reviewer and the name for the public</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no. %1, withdrawn</source>
        <comment>a score packet</comment>
        <translation>第%1号、取り下げ</translation>
    </message>
    <message>
        <source>no. %1, issued</source>
        <comment>a score packet</comment>
        <translation>第%1号、発行済み</translation>
    </message>
    <message>
        <source>no. %1 taken in</source>
        <comment>an answer to a score packet</comment>
        <translation>第%1号を取り込み済み</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未着</translation>
    </message>
</context>
<context>
    <name>shirube::models::PastedActualModel</name>
    <message>
        <source>！ %1 (%2)</source>
        <comment>an outcome and a warning</comment>
        <translation>！ %1（%2）</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Finality</source>
        <translation>速報・確定</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
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
    <message>
        <source>The sum rests on figures that documents disagree on:</source>
        <translation>この合計には、資料の記載が食い違う数字が含まれます：</translation>
    </message>
</context>
<context>
    <name>shirube::models::ProgressModel</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a reviewer, missing sheets, assigned sheets</comment>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>発行済み</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no packet</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>shirube::models::PublicationModel</name>
    <message>
        <source>Published</source>
        <translation>公表日</translation>
    </message>
    <message>
        <source>By</source>
        <translation>公表者</translation>
    </message>
    <message>
        <source>Comments left out</source>
        <translation>除いたコメント</translation>
    </message>
    <message>
        <source>Reasons left out</source>
        <translation>除いた理由</translation>
    </message>
    <message>
        <source>Findings left out</source>
        <translation>除いた指摘事項</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>訂正の理由</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>ダイジェスト（SHA-256）</translation>
    </message>
</context>
<context>
    <name>shirube::models::RemarkModel</name>
    <message>
        <source>printed</source>
        <translation>資料に印字</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>指摘者</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>対処方針</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>締切</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>審査・評価</translation>
    </message>
    <message>
        <source>！ %1 (overdue)</source>
        <translation>！ %1（期限超過）</translation>
    </message>
    <message>
        <source>[not public] %1</source>
        <translation>［非公開］%1</translation>
    </message>
</context>
<context>
    <name>shirube::models::ReviewScheduleModel</name>
    <message>
        <source>FY%1, quarter %2</source>
        <translation>%1年度第%2四半期</translation>
    </message>
    <message>
        <source>FY%1, half %2</source>
        <translation>%1年度第%2半期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審査</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>shirube::models::ReviewerModel</name>
    <message>
        <source>, </source>
        <comment>between organisations</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>公表の名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>企業・機関</translation>
    </message>
</context>
<context>
    <name>shirube::models::RsFileModel</name>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>差替え済み</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>File of the system</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ハッシュ値</translation>
    </message>
</context>
<context>
    <name>shirube::models::RsTableModel</name>
    <message>
        <source>The row can&apos;t be read.</source>
        <translation>行を読めません。</translation>
    </message>
</context>
<context>
    <name>shirube::models::SchemeGradeModel</name>
    <message>
        <source>Grade</source>
        <translation>評語</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>換算点</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数ではありません。</translation>
    </message>
</context>
<context>
    <name>shirube::models::SchemeItemModel</name>
    <message>
        <source>Group</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>Viewpoint</source>
        <translation>審査観点</translation>
    </message>
    <message>
        <source>Maximum</source>
        <comment>the most points of an item</comment>
        <translation>配点</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>a mean below it calls for another outcome</comment>
        <translation>足切り</translation>
    </message>
    <message>
        <source>“%1” is not a number that is 0 or more.</source>
        <translation>「%1」は0以上の数ではありません。</translation>
    </message>
</context>
<context>
    <name>shirube::models::SchemeRuleModel</name>
    <message>
        <source>From a mean of</source>
        <translation>平均がこれ以上</translation>
    </message>
    <message>
        <source>Recommends</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not an outcome.</source>
        <translation>「%1」は判定ではありません。</translation>
    </message>
</context>
<context>
    <name>shirube::models::ScoreGridModel</name>
    <message>
        <source>not public</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>Out of</source>
        <comment>the most that an item takes</comment>
        <translation>配点</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>非公開</translation>
    </message>
</context>
<context>
    <name>shirube::models::ScoreOverviewModel</name>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>items of a sheet that are still to be scored</comment>
        <translation>未採点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>shirube::models::SearchHitModel</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of thing: its name</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>shirube::models::SheetVersionModel</name>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>届いた方法</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 (counts)</source>
        <translation>%1（算入）</translation>
    </message>
    <message>
        <source>%1 (replaced)</source>
        <translation>%1（差し替え済み）</translation>
    </message>
</context>
<context>
    <name>shirube::models::SnapshotModel</name>
    <message>
        <source>%1 (shown)</source>
        <comment>a snapshot</comment>
        <translation>%1（表示中）</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>取得日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>取得者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>shirube::models::StandingModel</name>
    <message>
        <source>%1 %2</source>
        <comment>a status and how many</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>not judged %1</source>
        <translation>判定なし%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between statuses</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of a percentage</comment>
        <translation>%1ポイント</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>達成度</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>attainment on the earlier day</comment>
        <translation>前回</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Measured</source>
        <comment>indicators, of all</comment>
        <translation>測定済み</translation>
    </message>
    <message>
        <source>Indicators by status</source>
        <translation>状態別の指標</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算額</translation>
    </message>
    <message>
        <source>%1: without a logic model</source>
        <translation>%1：ロジックモデルなし</translation>
    </message>
    <message>
        <source>— not judged</source>
        <translation>— 判定なし</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>None of its indicators is measured.</source>
        <translation>どの指標も測定されていません。</translation>
    </message>
    <message>
        <source>Too few indicators are measured for a verdict.</source>
        <translation>測定済みの指標が少ないため、判定しません。</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>measured, of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no confirmed money</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>No budget cycle has a confirmed amount of it.</source>
        <translation>どの予算区分にも確定額がありません。</translation>
    </message>
</context>
<context>
    <name>shirube::models::StatementListModel</name>
    <message>
        <source>%1 × %2</source>
        <comment>a verdict and how many checks came to it</comment>
        <translation>%1 %2件</translation>
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
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>突合</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在</translation>
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
    <name>shirube::models::ThemeModel</name>
    <message>
        <source>%1 preparatory</source>
        <comment>an element of preparatory research</comment>
        <translation>%1（先導研究）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between organisations</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>The document does not say when the theme ends.</source>
        <translation>資料にテーマの終了年度の記載がありません。</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了年度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>shirube::models::ThemeTallyModel</name>
    <message>
        <source>Preparatory research</source>
        <translation>先導研究</translation>
    </message>
    <message>
        <source>Total without preparatory research</source>
        <translation>先導研究を除く計</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>an item of research</comment>
        <translation>%1の計</translation>
    </message>
    <message>
        <source>%1 preparatory</source>
        <comment>an element of preparatory research</comment>
        <translation>%1（先導研究）</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>%1 %2 printed %3</source>
        <comment>counted, mark, printed</comment>
        <translation>%1 %2 印字は%3</translation>
    </message>
    <message>
        <source>Counted %1, printed %2: %3</source>
        <translation>行数%1、印字%2：%3</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>印字なし</translation>
    </message>
    <message>
        <source>No document prints a number for this row.</source>
        <translation>この行の数を印字した資料はありません。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>verdict, numbers that agree, numbers printed</comment>
        <translation>%1（%3件中%2件）</translation>
    </message>
    <message>
        <source>%1 of %2 printed numbers agree with the rows.</source>
        <translation>印字された%2件の数のうち%1件が行数と合います。</translation>
    </message>
    <message>
        <source>No theme of this row is over yet.</source>
        <translation>この行に終了したテーマはまだありません。</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>目標達成</translation>
    </message>
    <message>
        <source>On schedule</source>
        <translation>計画通り</translation>
    </message>
    <message>
        <source>Delayed or missed</source>
        <translation>遅延・目標未達</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ数</translation>
    </message>
    <message>
        <source>Achieved of those over</source>
        <translation>終了テーマの達成率</translation>
    </message>
    <message>
        <source>Against what is printed</source>
        <translation>印字された数との突合</translation>
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
    <message>
        <source>&amp;Search everything</source>
        <translation>すべてから検索(&amp;S)</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>役割(&amp;O)</translation>
    </message>
    <message>
        <source>Open a score &amp;packet…</source>
        <translation>採点パケットを開く(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Sign in as…</source>
        <translation>役割を選ぶ(&amp;S)…</translation>
    </message>
    <message>
        <source>Sign &amp;out: go on as analyst</source>
        <translation>分析担当に戻る(&amp;O)</translation>
    </message>
    <message>
        <source>Set or change the &amp;PIN…</source>
        <translation>PINを設定・変更(&amp;P)…</translation>
    </message>
    <message>
        <source>Take a s&amp;napshot…</source>
        <translation>スナップショットを取得(&amp;N)…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>印刷(&amp;T)…</translation>
    </message>
    <message>
        <source>Import files of the programme re&amp;view system…</source>
        <translation>RSシステムのファイルを取り込む(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ActualDialog</name>
    <message>
        <source>Pro&amp;visional (速報)</source>
        <translation>速報(&amp;V)</translation>
    </message>
    <message>
        <source>Enter an actual</source>
        <translation>実績を入力</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Numerator and denominator</source>
        <translation>分子と分母</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>There is no value</source>
        <translation>値がない</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>印字のまま</translation>
    </message>
    <message>
        <source>As printed; without a unit in %1</source>
        <translation>印字のまま（単位がなければ%1）</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>What was reached, in words</source>
        <translation>達成した内容を言葉で</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation>値がない理由</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>期間(&amp;P):</translation>
    </message>
    <message>
        <source>P&amp;art:</source>
        <translation>内訳(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種類(&amp;K):</translation>
    </message>
    <message>
        <source>Va&amp;lue:</source>
        <translation>値(&amp;L):</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>保存すると:</translation>
    </message>
    <message>
        <source>%1  Target: %2</source>
        <translation>%1&#x3000;目標：%2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <comment>how it stands before and after</comment>
        <translation>%1&#x3000;→&#x3000;%2</translation>
    </message>
    <message>
        <source>Held against: %1</source>
        <translation>対する目標：%1</translation>
    </message>
    <message>
        <source>It is known from %1 on; the table stands as of %2.</source>
        <translation>%1から有効です。表は%2時点です。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::AdoptDialog</name>
    <message>
        <source>Adopt the draft</source>
        <translation>下書きの採用</translation>
    </message>
    <message>
        <source>Why the model changes; kept in the history</source>
        <translation>モデルを変える理由（変更履歴に残ります）</translation>
    </message>
    <message>
        <source>In force &amp;from:</source>
        <translation>適用開始日(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>採用する</translation>
    </message>
    <message>
        <source>From that day on reports go by this version; as of earlier days they go by the former one.</source>
        <translation>その日から報告はこの版で計算し、それより前の基準日では前の版のままです。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::AmendSheetDialog</name>
    <message>
        <source>Correct scores</source>
        <translation>評点の訂正</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Why; kept with the sheet and in the history (required)</source>
        <translation>理由（必須）。評点票と変更履歴に残ります</translation>
    </message>
    <message>
        <source>&amp;Subject:</source>
        <translation>対象(&amp;S)：</translation>
    </message>
    <message>
        <source>Re&amp;viewer:</source>
        <translation>委員(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>A further version of a sheet</source>
        <translation>評点票の新しい版</translation>
    </message>
    <message>
        <source>The versions before stay and can be read. The correction can&apos;t be undone; a further one replaces it.</source>
        <translation>前の版も残り、読めます。訂正は元に戻せません。直すには、もう一度訂正します。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>Version that counts</source>
        <translation>算入している版</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>訂正後</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>理由を入れてください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::AnswersDialog</name>
    <message>
        <source>&amp;Reason for replacing sheets:</source>
        <translation>差し替えの理由(&amp;R)：</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>返送の取り込み</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>返送</translation>
    </message>
    <message>
        <source>File or subject</source>
        <translation>ファイルまたは対象</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>変わること</translation>
    </message>
    <message>
        <source>Answers to score packets</source>
        <translation>採点パケットの返送</translation>
    </message>
    <message>
        <source>Nothing is taken in yet. The scores stay sealed; only which sheets are in is known. Each answer is one change that can be undone.</source>
        <translation>まだ取り込んでいません。評点は封印されたままで、どの評点票が届いたかだけが分かります。返送一つごとに、元に戻せます。</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>データファイルが開いていません。</translation>
    </message>
    <message>
        <source>！ Refused: %1</source>
        <translation>！ 取り込めません：%1</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 unchanged, %4 replaced</source>
        <comment>a review, and sheets of an answer</comment>
        <translation>%1：新規%2、変更なし%3、差し替え%4</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a sheet in an answer</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>a sheet in an answer</comment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>replaces the sheet that is in; both stay</source>
        <translation>届いている評点票を差し替え（両方が残る）</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answer(s)</source>
        <translation>
            <numerusform>返送%n件を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are refused and stay out.</source>
        <translation>
            <numerusform>%n件の返送は取り込めません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n answer(s).</source>
        <translation>
            <numerusform>返送%n件を取り込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shirube::ui::AsOfBar</name>
    <message>
        <source>Must be before the day as of</source>
        <translation>基準日より前の日にしてください</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a day and what is special about it</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Ends of fiscal years</source>
        <translation>各年度の末日</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>%1末</translation>
    </message>
    <message>
        <source>Days on which something became known</source>
        <translation>何かが知られた日</translation>
    </message>
    <message numerus="yes">
        <source>%n actual(s) reported</source>
        <translation>
            <numerusform>実績の報告%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか%2件</translation>
    </message>
    <message>
        <source>&amp;As of:</source>
        <translation>基準日(&amp;A)：</translation>
    </message>
    <message>
        <source>Day as of which everything is computed</source>
        <translation>基準日（すべてをこの日の時点で計算します）</translation>
    </message>
    <message>
        <source>Days to choose from</source>
        <translation>基準日の候補</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <comment>the earlier day</comment>
        <translation>比較日(&amp;B)：</translation>
    </message>
    <message>
        <source>Earlier day that it is compared with</source>
        <translation>比較日（変化を見るために比べる、基準日より前の日）</translation>
    </message>
    <message>
        <source>Earlier days to choose from</source>
        <translation>比較日の候補</translation>
    </message>
</context>
<context>
    <name>shirube::ui::AssignmentPane</name>
    <message>
        <source>Who scores what</source>
        <translation>だれが何を採点するか</translation>
    </message>
    <message>
        <source>Assi&amp;gn all to everybody</source>
        <translation>全員に全部を割り当て(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>すべて外す(&amp;C)</translation>
    </message>
    <message>
        <source>Space ticks the selected cells. Conflicts of interest are locked.</source>
        <translation>スペースキーで、選んだセルの印を切り替えます。利益相反のある組は選べません。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::AssumeForm</name>
    <message>
        <source>Assume an actual</source>
        <translation>実績を仮に置く</translation>
    </message>
    <message>
        <source>&amp;Indicator:</source>
        <translation>指標(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>期間(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>値(&amp;V)：</translation>
    </message>
    <message>
        <source>What if it were measured?</source>
        <translation>測定された場合の試算</translation>
    </message>
    <message>
        <source>A trial: nothing is written.</source>
        <translation>試算です。保存はされません。</translation>
    </message>
    <message>
        <source>without a period</source>
        <translation>期間なし</translation>
    </message>
    <message>
        <source>This is no value of the indicator.</source>
        <translation>この指標の値として読めません。入力を直してください。</translation>
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
    <message>
        <source>Checks</source>
        <translation>突合</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict and what was checked</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Link with the programme review system…</source>
        <translation>RSシステムと対応付ける…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ChartBar</name>
    <message>
        <source>No snapshot yet</source>
        <translation>スナップショットはまだありません</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Take a snapshot on the page of the history, to compare with later.</source>
        <translation>後で比べるには、変更履歴でスナップショットを取得してください。</translation>
    </message>
    <message>
        <source>Marks what is not as it was then</source>
        <translation>その時点から変わった値に印を付けます</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Take back the last edit of the chart</source>
        <translation>直前の図の設定に戻します</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>やり直します</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>比べる時点(&amp;W)：</translation>
    </message>
    <message>
        <source>Snapshot to compare with</source>
        <translation>比べるスナップショット</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the chart to a file (Ctrl+E)</source>
        <translation>図をファイルに書き出します（Ctrl+E）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Picture and table, for documents and spreadsheets (Ctrl+C)</source>
        <translation>図と表を、文書や表計算に貼れるようにコピーします（Ctrl+C）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>See it as it will be printed (Ctrl+P)</source>
        <translation>印刷される紙面を確かめます（Ctrl+P）</translation>
    </message>
    <message>
        <source>Add to WG pack</source>
        <translation>WG資料に加える</translation>
    </message>
    <message>
        <source>Puts the chart at the end of the pack that the tab beside shows</source>
        <translation>隣のタブの資料の最後に図を加えます</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ChartEditor</name>
    <message>
        <source>Tick at least one cycle on the right.</source>
        <translation>右側で予算区分を一つ以上選んでください。</translation>
    </message>
    <message>
        <source>Options of the chart</source>
        <translation>図の設定</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>表す内容</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>表し方</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>表題(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>注(&amp;N)：</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>C&amp;ycles:</source>
        <translation>予算区分(&amp;Y)：</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation>ページ(&amp;G)：</translation>
    </message>
    <message>
        <source>All on one</source>
        <translation>一枚にすべて</translation>
    </message>
    <message>
        <source>As of:</source>
        <translation>基準日：</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Without a tick, the day of the window</source>
        <translation>選ばないときは画面の基準日です</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>単位(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Largest:</source>
        <translation>上位(&amp;L)：</translation>
    </message>
    <message>
        <source>So many stand on their own; the rest is drawn as one.</source>
        <translation>この数までを個別に示し、残りをその他にまとめます。</translation>
    </message>
    <message>
        <source>Or&amp;der:</source>
        <translation>並び順(&amp;D)：</translation>
    </message>
    <message>
        <source>Add up &amp;years</source>
        <translation>累計で示す(&amp;Y)</translation>
    </message>
    <message>
        <source>By item of the &amp;scale</source>
        <translation>審査項目ごと(&amp;S)</translation>
    </message>
    <message>
        <source>Ta&amp;ble of figures:</source>
        <translation>数値の表(&amp;B)：</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>用紙(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Patterns besides colours</source>
        <translation>色に模様を加える(&amp;P)</translation>
    </message>
    <message>
        <source>Own c&amp;olours…</source>
        <translation>色を指定(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Back to the usual</source>
        <translation>既定に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Every choice as it was when the chart was first shown</source>
        <translation>すべての設定を最初の状態に戻します</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>The largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>As in the document</source>
        <translation>資料の順</translation>
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
        <source>A4 landscape</source>
        <translation>A4横</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3横</translation>
    </message>
    <message>
        <source>16:9 slide</source>
        <translation>16:9スライド</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>白黒</translation>
    </message>
    <message>
        <source>One stressed</source>
        <translation>一つを強調</translation>
    </message>
    <message>
        <source>Add up the mea&amp;sures</source>
        <translation>施策の和で示す(&amp;S)</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ChartGallery</name>
    <message>
        <source>Search charts</source>
        <translation>図を探す</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>図表</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ChartPage</name>
    <message>
        <source>Charts</source>
        <translation>図表</translation>
    </message>
    <message>
        <source>Added to the pack on the tab beside</source>
        <translation>隣のタブの資料に加えました</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>WG pack</source>
        <translation>WG資料</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ChartPreview</name>
    <message>
        <source>Sides of the chart</source>
        <translation>図の見方</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>図の値</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Tab-separated, with every digit, for a spreadsheet</source>
        <translation>タブ区切り・全桁で、表計算ソフトに貼り付けられます</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>文をコピー</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ChartTab</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>The chart “%1” is not one of this program.</source>
        <translation>図「%1」はこのプログラムにありません。</translation>
    </message>
    <message>
        <source>There is nothing to draw yet. Load the bundled dataset from the File menu.</source>
        <translation>描く数字がまだありません。「ファイル」メニューから付属データセットを読み込んでください。</translation>
    </message>
    <message>
        <source>Then it could not be drawn: %1</source>
        <translation>その時点では描けません：%1</translation>
    </message>
    <message>
        <source>Check: no chart</source>
        <translation>点検：図がありません</translation>
    </message>
    <message>
        <source>Check: nothing to mend</source>
        <translation>点検：指摘なし</translation>
    </message>
    <message numerus="yes">
        <source>Check: %n finding(s)</source>
        <translation>
            <numerusform>点検：指摘%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>That figure is not in the table of the chart.</source>
        <translation>その値は図の表にありません。</translation>
    </message>
    <message>
        <source>What the chart lacks for a reader, and what mends it</source>
        <translation>読み手のために足りないものと、その直し方</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ChartThings</name>
    <message>
        <source>&amp;Programme:</source>
        <translation>事業(&amp;P)：</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&amp;Fund:</source>
        <translation>基金(&amp;F)：</translation>
    </message>
    <message>
        <source>Port&amp;folio:</source>
        <translation>施策群(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Indicator:</source>
        <translation>指標(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>版(&amp;V)：</translation>
    </message>
    <message>
        <source>That of the day</source>
        <translation>基準日の版</translation>
    </message>
    <message>
        <source>Changes &amp;since:</source>
        <translation>変更を示す版(&amp;S)：</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>示さない</translation>
    </message>
    <message>
        <source>&amp;Review:</source>
        <translation>審査(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Element:</source>
        <translation>要素(&amp;E)：</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>比較元(&amp;R)：</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>一年前</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>比較先(&amp;O)：</translation>
    </message>
    <message>
        <source>The newest</source>
        <translation>最新</translation>
    </message>
</context>
<context>
    <name>shirube::ui::CheckList</name>
    <message>
        <source>No check matches</source>
        <translation>一致する突合がありません</translation>
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
        <source>There is nothing to check yet</source>
        <translation>突合する数字がまだありません</translation>
    </message>
    <message>
        <source>Choose File &gt; Load the bundled dataset to bring in the published figures.</source>
        <translation>「ファイル」→「付属データセットを読み込む」で公表資料の数字を取り込めます。</translation>
    </message>
    <message>
        <source>The figures are being checked</source>
        <translation>数字を突き合わせています</translation>
    </message>
    <message>
        <source>What they came to stands here in a moment.</source>
        <translation>まもなくここに結果が出ます。</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>突合%2件中%1件</translation>
    </message>
    <message>
        <source>Write a note… (F2)</source>
        <translation>注記を書く…（F2）</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>注記を消去</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Statements of the stated figure</source>
        <translation>記載値についての記載</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>見出し付きでコピー</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>一覧を書き出す…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種別</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>すべての出典</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>突合</translation>
    </message>
    <message>
        <source>Find a check (Ctrl+F)</source>
        <translation>突合を絞り込む（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find a check</source>
        <translation>突合を絞り込む</translation>
    </message>
    <message>
        <source>Kind of check</source>
        <translation>突合の種別</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>&amp;Without a note</source>
        <translation>注記なしのみ(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>The listed checks as a CSV table (Ctrl+E)</source>
        <translation>一覧の突合をCSV表に書き出す（Ctrl+E）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ComparisonView</name>
    <message>
        <source>Earlier version</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>後の版</translation>
    </message>
    <message>
        <source>Graph of the earlier version</source>
        <translation>前の版の図</translation>
    </message>
    <message>
        <source>Graph of the later version</source>
        <translation>後の版の図</translation>
    </message>
    <message>
        <source>Differences between the versions</source>
        <translation>版の間の違い</translation>
    </message>
    <message>
        <source>There is one version only: begin a draft to compare with.</source>
        <translation>版は一つだけです。比べるには下書きを作成してください。</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>違いはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): ＋ added, － removed, 変 changed</source>
        <translation>
            <numerusform>違い%n件：＋ 追加、－ 削除、変 変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shirube::ui::ConflictDialog</name>
    <message>
        <source>There &amp;is a conflict: the reviewer does not see it, and does not count</source>
        <translation>利益相反あり：委員には見えず、人数にも数えません(&amp;I)</translation>
    </message>
    <message>
        <source>There is &amp;none</source>
        <translation>利益相反なし(&amp;N)</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>declared by the reviewer</source>
        <translation>委員の申告</translation>
    </message>
    <message>
        <source>Re&amp;viewer:</source>
        <translation>委員(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Under review:</source>
        <translation>対象(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Basis:</source>
        <translation>根拠(&amp;B)：</translation>
    </message>
    <message>
        <source>Ruling:</source>
        <translation>判断：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>判断を記録</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ConflictPane</name>
    <message>
        <source>Search conflicts of interest</source>
        <translation>利益相反を検索</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>Nothing is suggested and nothing was declared. Reviewers and what is under review share no organisation.</source>
        <translation>候補も申告もありません。委員と審査の対象に、重なる企業・機関はありません。</translation>
    </message>
    <message>
        <source>R&amp;ule on it… (F2)</source>
        <translation>判断を記録(&amp;U)… (F2)</translation>
    </message>
    <message>
        <source>&amp;Declare one…</source>
        <translation>申告を記録(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;lations between organisations…</source>
        <translation>企業・機関の関係(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::DecisionForm</name>
    <message>
        <source>&amp;Decision:</source>
        <translation>決定(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>Required where the decision differs from what the rule says</source>
        <translation>規則の判定と異なる決定では必須</translation>
    </message>
    <message>
        <source>The reason is &amp;not public</source>
        <translation>理由は非公開(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>決定機関(&amp;B)：</translation>
    </message>
    <message>
        <source>Who decides, as it is published</source>
        <translation>決定する機関（公表の名前）</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>日付(&amp;Y)：</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>決定機関</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>shirube::ui::DecisionTab</name>
    <message>
        <source>Entered as the rule says: %1. Nothing is recorded yet.</source>
        <translation>規則の判定どおりに入れました：%1件。まだ記録していません。</translation>
    </message>
    <message>
        <source>Every subject with a verdict has a decision.</source>
        <translation>判定のある対象は、すべて決定済みです。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>No review of your own is chosen</source>
        <translation>審査回が選ばれていません</translation>
    </message>
    <message>
        <source>Decisions are kept of reviews that are held with this program. Choose one above.</source>
        <translation>決定を記録できるのは、Shirubeで進めている審査だけです。上で選んでください。</translation>
    </message>
    <message>
        <source>Nothing to decide yet</source>
        <translation>まだ決定できません</translation>
    </message>
    <message>
        <source>The rule&apos;s verdict and the committee&apos;s decision stand here once the scores are revealed.</source>
        <translation>評点が開封されると、規則の判定と委員会の決定がここに並びます。</translation>
    </message>
    <message>
        <source>The decisions can&apos;t be shown</source>
        <translation>決定を表示できません</translation>
    </message>
    <message>
        <source>Select one or more subjects.</source>
        <translation>対象を選んでください。</translation>
    </message>
    <message>
        <source>and %1 more selected</source>
        <translation>ほか%1件を選択</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>前の決定</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <comment>day, body, outcome, reason</comment>
        <translation>%1、%2：%3。%4</translation>
    </message>
    <message>
        <source>Reco&amp;rd</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message>
        <source>Reco&amp;rd %1 decisions</source>
        <translation>%1件の決定を記録(&amp;R)</translation>
    </message>
    <message>
        <source>Recorded decisions can&apos;t be undone; a later one corrects them.</source>
        <translation>記録した決定は元に戻せません。直すには、新しい決定を記録します。</translation>
    </message>
    <message>
        <source>A decision is not complete yet: see the column of reasons.</source>
        <translation>足りないものがある決定があります。理由の列を見てください。</translation>
    </message>
    <message>
        <source>%1 of %2 subjects are decided</source>
        <translation>%2件のうち%1件を決定済み</translation>
    </message>
    <message>
        <source>%1. The review is published.</source>
        <translation>%1。この審査は公表済みです。</translation>
    </message>
    <message>
        <source>%1 decisions are recorded. They can&apos;t be undone; a later one with a reason corrects them.</source>
        <translation>%1件の決定を記録します。元に戻せません。直すには、理由とともに新しい決定を記録します。</translation>
    </message>
    <message>
        <source>Record the decisions</source>
        <translation>決定の記録</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>&amp;As the rule says</source>
        <translation>規則の判定どおり(&amp;A)</translation>
    </message>
    <message>
        <source>Enters the rule&apos;s verdict for every subject that has no decision yet</source>
        <translation>まだ決定のない対象のすべてに、規則の判定を入れます</translation>
    </message>
    <message>
        <source>D&amp;iscard what was entered</source>
        <translation>入れた内容を破棄(&amp;I)</translation>
    </message>
</context>
<context>
    <name>shirube::ui::DeskTab</name>
    <message>
        <source>My assignments</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>No selected sheet is complete and not yet submitted.</source>
        <translation>選んだ中に、採点を終えて未提出の評点票がありません。</translation>
    </message>
    <message>
        <source>No sheet is complete and not yet submitted.</source>
        <translation>採点を終えて未提出の評点票がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), nothing left to submit</source>
        <translation>
            <numerusform>評点票%n枚、すべて提出済み</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sheets are still to be submitted</source>
        <translation>評点票%2枚のうち%1枚が未提出</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>採点(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Submit the selected…</source>
        <translation>選んだものを提出(&amp;S)…</translation>
    </message>
    <message>
        <source>Submit a&amp;ll…</source>
        <translation>すべて提出(&amp;L)…</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>担当はありません</translation>
    </message>
    <message>
        <source>Sheets appear here once the secretariat has opened a review. A score packet is opened from the File menu.</source>
        <translation>事務局が採点を始めると、評点票がここに出ます。採点パケットは「ファイル」メニューから開きます。</translation>
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
        <source>&amp;Edit… (F2)</source>
        <translation>直す(&amp;E)…（F2）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::DetailView</name>
    <message>
        <source>Detail and sources</source>
        <translation>詳細と出典</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>根拠</translation>
    </message>
</context>
<context>
    <name>shirube::ui::DifferencePane</name>
    <message>
        <source>Comparing two states of the store</source>
        <translation>二つの時点を比べています</translation>
    </message>
    <message>
        <source>Wait until “%1” is done.</source>
        <translation>「%1」が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違う値</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>違いはありません</translation>
    </message>
    <message>
        <source>Both states hold the same figures.</source>
        <translation>二つの時点の値は同じです。</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>まだ比べていません</translation>
    </message>
    <message>
        <source>Select one snapshot to compare it with now, or two to compare them with each other.</source>
        <translation>一つ選ぶと今と、二つ選ぶと互いに比べます。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::EdgeForm</name>
    <message>
        <source>Edge of the logic model</source>
        <translation>ロジックモデルの矢印</translation>
    </message>
    <message>
        <source>Why the one brings about the other</source>
        <translation>一方が他方をもたらす理由</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Weight:</source>
        <translation>重み(&amp;W)：</translation>
    </message>
    <message>
        <source>The weight counts among the edges into the same node.</source>
        <translation>重みは、同じ項目に入る矢印の間で効きます。</translation>
    </message>
    <message>
        <source>The weight is a number above 0, such as 1 or 0.5.</source>
        <translation>重みには、1や0.5のように0より大きい数を入力してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::EditionsTab</name>
    <message numerus="yes">
        <source>%n file(s), %1 rows, %2</source>
        <comment>with the size of them</comment>
        <translation>
            <numerusform>%nファイル、%1行、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>検査するものがまだありません</translation>
    </message>
    <message>
        <source>Import files of the programme review system.</source>
        <translation>RSシステムのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比べるものがまだありません</translation>
    </message>
    <message>
        <source>&amp;Remove file %1 of %2…</source>
        <translation>%2年度版の%1を除く(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Remove the file…</source>
        <translation>ファイルを除く(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove &amp;edition %1…</source>
        <translation>%1年度版を除く(&amp;E)…</translation>
    </message>
    <message>
        <source>Remove the &amp;edition…</source>
        <translation>版を除く(&amp;E)…</translation>
    </message>
    <message>
        <source>All files of edition %1 go, with the figures of linked programmes that came from them.</source>
        <translation>%1年度版のすべてのファイルと、そこから来た対応付けた事業の数字がなくなります。</translation>
    </message>
    <message>
        <source>File %1 of edition %2 goes, with every file that it superseded.</source>
        <translation>%2年度版のファイル%1が、差し替え前のファイルとともになくなります。</translation>
    </message>
    <message>
        <source>Remove files</source>
        <translation>ファイルを除く</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>元に戻せます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除く</translation>
    </message>
    <message>
        <source>Removed edition %1.</source>
        <translation>%1年度版を除きました。</translation>
    </message>
    <message>
        <source>Removed the file.</source>
        <translation>ファイルを除きました。</translation>
    </message>
    <message>
        <source>Freeing the room of undone imports</source>
        <translation>元に戻した取込みの領域を空けています</translation>
    </message>
    <message>
        <source>There is no room to free.</source>
        <translation>空ける領域はありません。</translation>
    </message>
    <message>
        <source>Freed the room of %1 rows.</source>
        <translation>%1行分の領域を空けました。</translation>
    </message>
    <message>
        <source>Wait until “%1” is done.</source>
        <translation>「%1」が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>ファイルを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Free room</source>
        <translation>領域を空ける(&amp;F)</translation>
    </message>
    <message>
        <source>Takes the rows of undone imports out of the store&apos;s file. Nothing that can be seen is lost.</source>
        <translation>元に戻した取込みの行をデータファイルから取り除きます。見えるものは何も失われません。</translation>
    </message>
    <message>
        <source>Files of the programme review system</source>
        <translation>RSシステムのファイル</translation>
    </message>
    <message>
        <source>No file yet. Drop CSV or ZIP files of the programme review system on the window.</source>
        <translation>まだファイルがありません。RSシステムのCSVまたはZIPをウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>修正された記載</translation>
    </message>
    <message>
        <source>Linked programmes</source>
        <translation>対応付け</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>指摘なし</translation>
    </message>
    <message>
        <source>The files of this edition keep every rule.</source>
        <translation>この版のファイルは、すべての規則を満たしています。</translation>
    </message>
    <message>
        <source>Nothing restated</source>
        <translation>修正なし</translation>
    </message>
    <message>
        <source>Both say the same wherever both say something.</source>
        <translation>両方に記載のある値は、すべて同じです。</translation>
    </message>
    <message>
        <source>&amp;Earlier:</source>
        <translation>前(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Later:</source>
        <translation>後(&amp;L)：</translation>
    </message>
    <message>
        <source>Earlier edition</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>Later edition</source>
        <translation>後の版</translation>
    </message>
</context>
<context>
    <name>shirube::ui::EvidenceFields</name>
    <message>
        <source>No document of the store</source>
        <translation>データファイルの資料ではない</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a document and its date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Page and place, or what the evidence is (required)</source>
        <translation>ページと箇所、または根拠（必須）</translation>
    </message>
    <message>
        <source>Needed where another value was known; kept in the history</source>
        <translation>別の値が知られていれば必須。履歴に残ります</translation>
    </message>
    <message>
        <source>D&amp;ocument:</source>
        <translation>資料(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Evidence:</source>
        <translation>根拠(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R):</translation>
    </message>
</context>
<context>
    <name>shirube::ui::FigureOutput</name>
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
        <source>PDF document</source>
        <translation>PDF文書</translation>
    </message>
    <message>
        <source>PowerPoint slide with native chart</source>
        <translation>PowerPointスライド（編集できるグラフ）</translation>
    </message>
    <message>
        <source>PNG picture, 300 dpi</source>
        <translation>PNG画像（300 dpi）</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG図形</translation>
    </message>
    <message>
        <source>Excel workbook with native chart</source>
        <translation>Excelブック（グラフ付き）</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV表</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown表</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of a file and its pattern</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>shirube::ui::FigurePanel</name>
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
    <name>shirube::ui::FinaliseDialog</name>
    <message>
        <source>Make a provisional actual final</source>
        <translation>速報を確定にする</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>確定にする</translation>
    </message>
    <message>
        <source>Say what shows that the figure is final.</source>
        <translation>確定であることを示す根拠を書いてください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::FindingList</name>
    <message>
        <source>%1: %2</source>
        <comment>a rule and what breaks it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>直す：%1</translation>
    </message>
    <message>
        <source>Findings of the chart</source>
        <translation>図への指摘</translation>
    </message>
</context>
<context>
    <name>shirube::ui::FlowPage</name>
    <message>
        <source>Funding</source>
        <translation>資金配分</translation>
    </message>
    <message>
        <source>%1 of %2 flows</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>The figure shows every arrow that a document draws. The table beside it names its sources.</source>
        <translation>図には資料が示すすべての矢印を描いています。出典は隣の表にあります。</translation>
    </message>
    <message>
        <source>Select a row: its sources stand here, and how a balance came about.</source>
        <translation>行を選ぶと、その出典と残高の根拠がここに出ます。</translation>
    </message>
    <message>
        <source>%1 rows selected: %2</source>
        <translation>選択%1行：%2</translation>
    </message>
    <message>
        <source>%1 rows selected; amounts of several kinds, totals and amounts not stated are not added</source>
        <translation>選択%1行（種別の異なる額、合計、記載のない額があるため合計しません）</translation>
    </message>
    <message>
        <source>%1 rows selected</source>
        <translation>選択%1行</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>Flow of money</source>
        <translation>資金の流れ</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Views of funding</source>
        <translation>資金配分の表示</translation>
    </message>
    <message>
        <source>Funds by year</source>
        <translation>年度別の基金</translation>
    </message>
    <message>
        <source>Budget and execution by year</source>
        <translation>年度別の予算と執行</translation>
    </message>
    <message>
        <source>Find a payer or payee (Ctrl+F)</source>
        <translation>支払者・受け手を絞り込む（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find a payer or payee</source>
        <translation>支払者・受け手を絞り込む</translation>
    </message>
    <message>
        <source>The store holds no funds and no flows of money</source>
        <translation>データファイルに基金も資金の流れもありません</translation>
    </message>
    <message>
        <source>Choose File &gt; Load the bundled dataset to bring in the published figures.</source>
        <translation>「ファイル」→「付属データセットを読み込む」で公表資料の数字を取り込めます。</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>a drawing</comment>
        <translation>図</translation>
    </message>
</context>
<context>
    <name>shirube::ui::GlobalSearch</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>すべてから検索（Ctrl+K）</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてから検索</translation>
    </message>
    <message>
        <source>Programmes, themes, organisations, indicators, funds, policy measures, sources, findings</source>
        <translation>事業、テーマ、組織、指標、基金、施策、出典、所見</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>検索の結果</translation>
    </message>
</context>
<context>
    <name>shirube::ui::GovernmentFigureChoice</name>
    <message>
        <source>Figures</source>
        <translation>値</translation>
    </message>
    <message>
        <source>All figures of FY%1</source>
        <translation>%1年度のすべての値</translation>
    </message>
    <message>
        <source>%1, by year</source>
        <comment>a measure</comment>
        <translation>%1（年度別）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::GovernmentFilterBar</name>
    <message>
        <source>%1 of %2 programmes</source>
        <translation>%2事業中%1件</translation>
    </message>
    <message>
        <source>%1 programmes</source>
        <translation>%1事業</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>すべての政策</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>規模を問わない</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>an amount with its unit</comment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Find a programme or its ID (Ctrl+F)</source>
        <translation>事業名または予算事業IDで絞り込む（Ctrl+F）</translation>
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
        <source>Account</source>
        <translation>会計</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Major expense</source>
        <translation>主要経費</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>事業区分</translation>
    </message>
    <message>
        <source>Smallest current budget</source>
        <translation>歳出予算現額の下限</translation>
    </message>
    <message>
        <source>Current budget (歳出予算現額) of the newest year</source>
        <translation>最新年度の歳出予算現額</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Show all programmes</source>
        <translation>すべての事業を示す</translation>
    </message>
    <message>
        <source>All ministries</source>
        <translation>すべての府省庁</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべての会計</translation>
    </message>
    <message>
        <source>All expenses</source>
        <translation>すべての主要経費</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべての事業区分</translation>
    </message>
</context>
<context>
    <name>shirube::ui::GovernmentPage</name>
    <message>
        <source>Whole government</source>
        <translation>政府全体</translation>
    </message>
    <message>
        <source>%1 edition</source>
        <translation>%1年度版</translation>
    </message>
    <message>
        <source>all %1 files</source>
        <translation>全%1ファイル</translation>
    </message>
    <message>
        <source>%1 of %2 files, without %3</source>
        <translation>%2ファイル中%1ファイル（%3なし）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Edi&amp;tion:</source>
        <translation>版(&amp;T)：</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>I&amp;mport files…</source>
        <translation>ファイルを取り込む(&amp;M)…</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Programme sheet</source>
        <translation>事業のシート</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Payees</source>
        <translation>支出先</translation>
    </message>
    <message>
        <source>Budget items</source>
        <translation>予算項目</translation>
    </message>
    <message>
        <source>Files and checks</source>
        <translation>取込みと検査</translation>
    </message>
    <message>
        <source>No files of the programme review system yet</source>
        <translation>RSシステムのファイルがまだありません</translation>
    </message>
    <message>
        <source>Drop the CSV or ZIP files of the programme review system (rssystem.go.jp), or a folder with them, on this window. Every programme of the government then stands here, beside your own.</source>
        <translation>行政事業レビュー見える化サイト（rssystem.go.jp）のCSVまたはZIP、あるいはそれらの入ったフォルダーを、このウィンドウにドロップしてください。政府のすべての事業が、自分の事業と並んで見られます。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::GraphPane</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>！ %1</source>
        <translation>！ %1</translation>
    </message>
    <message>
        <source>Find a node</source>
        <translation>項目を検索</translation>
    </message>
    <message>
        <source>Fewer crossings</source>
        <translation>交差を減らす</translation>
    </message>
    <message>
        <source>As the document lists them</source>
        <translation>資料の順</translation>
    </message>
    <message>
        <source>Order of the nodes in a column</source>
        <translation>列の中の項目の並び</translation>
    </message>
    <message>
        <source>&amp;Trial</source>
        <translation>試算(&amp;T)</translation>
    </message>
    <message>
        <source>Try what an edge or an actual would move. Nothing is written.</source>
        <translation>矢印や実績を仮に変えると何が動くかを試します。保存はされません。</translation>
    </message>
    <message>
        <source>Add &amp;node</source>
        <translation>項目を追加(&amp;N)</translation>
    </message>
    <message>
        <source>Ins, or a double click on a column</source>
        <translation>Ins、または列をダブルクリック</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>つなぐ(&amp;C)</translation>
    </message>
    <message>
        <source>C, or drag from the circle at a node&apos;s right edge</source>
        <translation>C、または項目の右端の丸からドラッグ</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>編集(&amp;T)…</translation>
    </message>
    <message>
        <source>Alt+Enter; F2 edits the label in place</source>
        <translation>Alt+Enter（名称だけならF2でその場で直せます）</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Ctrl+wheel, −</source>
        <translation>Ctrl+ホイール、−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Ctrl+wheel, +</source>
        <translation>Ctrl+ホイール、+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Assume an &amp;actual…</source>
        <translation>実績を仮に置く(&amp;A)…</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Graph of the logic model</source>
        <translation>ロジックモデルの図</translation>
    </message>
</context>
<context>
    <name>shirube::ui::HelpDialog</name>
    <message>
        <source>&lt;h3&gt;Shirube&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Overview&lt;/b&gt; shows how each programme stands as of the day chosen at the top, what changed since an earlier day, and what to look at first: figures that disagree, targets that are missed or behind, what is due soon. Enter opens it on its own page.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Budgets&lt;/b&gt; lists programmes by budget cycle. Select a figure: its printed text, source and place stand on the right. A total or a difference shows how it came about. F2 edits a figure; nothing printed is ever overwritten, and Ctrl+Z undoes, also after a restart.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Compare two cycles&lt;/b&gt; (Ctrl+D) shows differences, rates and what became of each programme. Amounts within an envelope (内数) are ranges, never added as if they were exact.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Funding&lt;/b&gt; shows funds with what came in, what was spent and what is left, every flow of money with its amount and source, and budgets against their execution. What no document states is said to be so and never shown as 0. &lt;b&gt;Themes&lt;/b&gt; lists research themes with every spelling of their organisations, and tallies them beside the printed numbers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Variance reports&lt;/b&gt; sets one figure against another, with causes and grounds: cycle against cycle, budget against execution, target against actual, one day against another. Rows open down to the statements behind them; a report is exported as XLSX, CSV or PDF as it is shown, and saved with its parameters under a name.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Charts&lt;/b&gt; draws the budget by cycle and exports it as PDF, PNG, SVG, XLSX or CSV. &lt;b&gt;Sources and checks&lt;/b&gt; tells which printed figures agree, which agree within rounding or an envelope and which do not, with everything that a verdict rests on; F2 writes a note beside it. It also lists what each document states. &lt;b&gt;History&lt;/b&gt; lists every change, with undo, redo and a check of the whole log.&lt;/p&gt;&lt;p&gt;The search at the top (Ctrl+K) finds everything that has a name.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Shirube&lt;/h3&gt;&lt;p&gt;&lt;b&gt;概況&lt;/b&gt;では、上で選んだ基準日の時点で各事業がどこまで進んでいるか、比較日から何が変わったか、まず何を見るべきか（食い違う数字、未達や遅れの目標、期限の近いもの）を示します。Enterでそのページを開きます。&lt;/p&gt;&lt;p&gt;&lt;b&gt;予算&lt;/b&gt;では事業を予算区分ごとに示します。数字を選ぶと、印字のとおりの額、出典、所在が右に出ます。合計や増減では根拠が出ます。F2で数字を直せます。印字された記載を上書きすることはなく、Ctrl+Zで（再起動の後でも）元に戻せます。&lt;/p&gt;&lt;p&gt;&lt;b&gt;2つの予算区分を比べる&lt;/b&gt;（Ctrl+D）と、増減額、増減率、新規・終了などが出ます。内数は範囲として扱い、確定額のようには足しません。&lt;/p&gt;&lt;p&gt;&lt;b&gt;資金配分&lt;/b&gt;では、基金の造成額・支出額・残高、資金の流れの一つ一つの金額と出典、予算と執行を示します。資料に記載のない額は「記載なし」とし、0円とは示しません。&lt;b&gt;テーマ&lt;/b&gt;では、研究開発テーマと実施者のすべての表記を示し、集計を印字された数と並べます。&lt;/p&gt;&lt;p&gt;&lt;b&gt;差異レポート&lt;/b&gt;では、予算区分どうし、予算と執行、目標と実績、基準日と比較日などの数字を、原因と根拠を付けて比べます。行を開くと、元の記載までたどれます。レポートは表示のとおりにXLSX、CSV、PDFに書き出せ、条件に名前を付けて保存できます。&lt;/p&gt;&lt;p&gt;&lt;b&gt;図表&lt;/b&gt;は予算区分別の予算額を描き、PDF、PNG、SVG、XLSX、CSVに書き出します。&lt;b&gt;出典と突合&lt;/b&gt;では、印字された数字どうしが一致するか、丸めや内数の範囲で合うか、合わないかを、判定の根拠とともに示します。F2で注記を付けられます。資料ごとの記載の一覧もあります。&lt;b&gt;変更履歴&lt;/b&gt;はすべての変更の一覧で、元に戻す、やり直し、検査ができます。&lt;/p&gt;&lt;p&gt;上の検索（Ctrl+K）で、名称のあるものをすべて探せます。&lt;/p&gt;</translation>
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
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ImportDialog</name>
    <message>
        <source>Unknown file</source>
        <translation>不明なファイル</translation>
    </message>
    <message>
        <source>New: is read in</source>
        <translation>新規：取り込みます</translation>
    </message>
    <message>
        <source>Takes the place of the file in the store, which stays comparable</source>
        <translation>データファイル内のものを差し替えます（後から比べられます）</translation>
    </message>
    <message>
        <source>In the store already, unchanged</source>
        <translation>同じ内容が取込み済みです</translation>
    </message>
    <message>
        <source>Chosen twice</source>
        <translation>重複して選ばれています</translation>
    </message>
    <message>
        <source>Chosen twice: %1</source>
        <translation>重複：%1</translation>
    </message>
    <message>
        <source>！ Refused: %1</source>
        <translation>！ 取り込めません：%1</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>ファイルを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a fol&amp;der…</source>
        <translation>フォルダーを追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Show the &amp;checks</source>
        <translation>検査の結果を見る(&amp;C)</translation>
    </message>
    <message>
        <source>Import files of the programme review system</source>
        <translation>RSシステムのファイルを取り込む</translation>
    </message>
    <message>
        <source>Files of the programme review system (*.zip *.csv);;All files (*)</source>
        <translation>RSシステムのファイル (*.zip *.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>取り込むファイル</translation>
    </message>
    <message>
        <source>File of the system</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの最初の行</translation>
    </message>
    <message>
        <source>Files of the programme review system (行政事業レビュー見える化サイト)</source>
        <translation>行政事業レビュー見える化サイト（RSシステム）のファイル</translation>
    </message>
    <message>
        <source>What each file is, is read from its header, not from its name. All of them are one change that can be undone; if anything goes wrong, the store stays as it was.</source>
        <translation>ファイルの種類は名前ではなく見出しの行から判断します。全体が元に戻せる一つの変更になります。途中で失敗しても、データファイルは元のままです。</translation>
    </message>
    <message>
        <source>Files of the programme review system</source>
        <translation>RSシステムのファイル</translation>
    </message>
    <message>
        <source>A folder with files of the system</source>
        <translation>RSシステムのファイルのあるフォルダー</translation>
    </message>
    <message>
        <source>Wait until “%1” is done.</source>
        <translation>「%1」が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>データファイルが開いていません。</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>ファイルを調べています</translation>
    </message>
    <message>
        <source>Importing files of the programme review system</source>
        <translation>RSシステムのファイルを取り込んでいます</translation>
    </message>
    <message>
        <source>Stopped. The store is as it was.</source>
        <translation>中止しました。データファイルは元のままです。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>&amp;Browse the programmes</source>
        <translation>事業を見る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n file(s)</source>
        <translation>
            <numerusform>%nファイルを取り込む(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>No CSV or ZIP file is there.</source>
        <translation>CSVもZIPもありません。</translation>
    </message>
    <message>
        <source>None of these files can be imported; each says why.</source>
        <translation>取り込めるファイルがありません。理由は各ファイルに示しています。</translation>
    </message>
    <message>
        <source>All of these files are in the store already.</source>
        <translation>すべて取込み済みです。</translation>
    </message>
    <message>
        <source>Refused files stay out; the others are imported.</source>
        <translation>取り込めないファイルは除き、ほかを取り込みます。</translation>
    </message>
    <message>
        <source>Columns that the file lacks, which stay empty: %1</source>
        <translation>ファイルにない列（空のまま）：%1</translation>
    </message>
    <message>
        <source>Columns that are not known and not read: %1</source>
        <translation>不明で読まない列：%1</translation>
    </message>
    <message>
        <source>All columns are known. The first rows:</source>
        <translation>すべての列が分かります。最初の行：</translation>
    </message>
    <message>
        <source>%1 of %2 MB read</source>
        <comment>of files</comment>
        <translation>%2 MB中%1 MBを読みました</translation>
    </message>
    <message>
        <source>Checking the identities and finishing…</source>
        <translation>恒等式を検査して仕上げています…</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n file(s) with %1 rows in %2 s.</source>
        <translation>
            <numerusform>%nファイル、%1行を%2秒で取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Every figure that can be computed from others agrees with them.</source>
        <translation>✓ ほかの数字から計算できる値は、すべて一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>！ %n figure(s) disagree with what they are the sum of.</source>
        <translation>
            <numerusform>！ %n件の値が、その内訳の和と一致しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other finding(s) with file and row.</source>
        <translation>
            <numerusform>そのほかの指摘%n件（ファイルと行付き）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import can be undone (Ctrl+Z).</source>
        <translation>取込みは元に戻せます（Ctrl+Z）。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::IndicatorCommands</name>
    <message>
        <source>Select an indicator first.</source>
        <translation>先に指標を選んでください。</translation>
    </message>
    <message>
        <source>%1 is locked: %2</source>
        <translation>%1は締められています：%2</translation>
    </message>
    <message>
        <source>Select a person&apos;s report in the history. What documents state is never changed.</source>
        <translation>履歴で報告を選んでください。資料の値は変えられません。</translation>
    </message>
    <message>
        <source>The selected report is withdrawn already.</source>
        <translation>選んだ報告は取下げ済みです。</translation>
    </message>
    <message>
        <source>The selected report is superseded.</source>
        <translation>選んだ報告は差替え済みです。</translation>
    </message>
    <message>
        <source>The selected report is of a day after the as-of date.</source>
        <translation>選んだ報告は基準日より後のものです。</translation>
    </message>
    <message>
        <source>The selected report is final already.</source>
        <translation>選んだ報告は確定済みです。</translation>
    </message>
    <message>
        <source>Enter a value, words, or why there is none (F2 or Ins)</source>
        <translation>値、言葉、または値がない理由を入力します（F2・Ins）</translation>
    </message>
    <message>
        <source>Enter rows copied from a spreadsheet, after a preview (Ctrl+V)</source>
        <translation>表計算ソフトの行を、確かめてから入力します（Ctrl+V）</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>データファイルが開いていません。</translation>
    </message>
    <message>
        <source>Report the selected provisional figure as final</source>
        <translation>選んだ速報を確定として報告します</translation>
    </message>
    <message>
        <source>From today on the selected report is known no more</source>
        <translation>選んだ報告を今日から取り下げます</translation>
    </message>
    <message>
        <source>Lock periods whose reporting is over, or open them again</source>
        <translation>報告の終わった期間を締める、または開きます</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1を取り下げる</translation>
    </message>
    <message>
        <source>Why it is withdrawn (kept in the history):</source>
        <translation>取り下げる理由（履歴に残ります）：</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z undoes it.</source>
        <translation>保存しました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
        <source>&amp;Enter an actual…</source>
        <translation>実績を入力(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>貼り付け(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Make final…</source>
        <translation>確定にする(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>取り下げる(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Locked periods…</source>
        <translation>締めた期間(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::IndicatorFilterBar</name>
    <message>
        <source>%1 of %2 indicators</source>
        <translation>%2指標中%1</translation>
    </message>
    <message>
        <source>Find an indicator (Ctrl+F)</source>
        <translation>指標を検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find an indicator</source>
        <translation>指標を検索</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>すべての事業</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>すべての段階</translation>
    </message>
</context>
<context>
    <name>shirube::ui::IndicatorPage</name>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>No indicator matches</source>
        <translation>一致する指標がありません</translation>
    </message>
    <message>
        <source>Shorten the search or drop a filter.</source>
        <translation>検索語を短くするか、絞り込みを外してください。</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>検索と絞り込みを消す</translation>
    </message>
    <message>
        <source>The store holds no indicators</source>
        <translation>データファイルに指標がありません</translation>
    </message>
    <message>
        <source>Choose File &gt; Load the bundled dataset to bring in the published indicators.</source>
        <translation>「ファイル」→「付属のデータセットを読み込む」で、公表された指標を読み込めます。</translation>
    </message>
    <message>
        <source>Select an indicator: its definition, targets and sources stand here.</source>
        <translation>指標を選ぶと、定義、目標、出典がここに出ます。</translation>
    </message>
    <message>
        <source>%1 indicators selected, %2 of them measured</source>
        <translation>%1指標を選択（うち測定済み%2）</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>見出しとともにコピー</translation>
    </message>
    <message>
        <source>Show everything that states it</source>
        <translation>この値を述べている箇所を見る</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>根拠を見る</translation>
    </message>
    <message>
        <source>Show in the logic model</source>
        <translation>ロジックモデルで見る</translation>
    </message>
    <message>
        <source>No node of the logic model measures by this indicator.</source>
        <translation>この指標で測る項目はロジックモデルにありません。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::IndicatorSheets</name>
    <message>
        <source>Over time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Targets and actuals</source>
        <translation>目標と実績</translation>
    </message>
    <message>
        <source>Values by period</source>
        <translation>期別の値</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告の履歴</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>The selected indicator</source>
        <translation>選んだ指標</translation>
    </message>
    <message>
        <source>Reports of the indicator</source>
        <translation>指標の報告の履歴</translation>
    </message>
    <message>
        <source>No person has reported an actual yet. Enter one with F2.</source>
        <translation>実績の報告はまだありません。F2で入力できます。</translation>
    </message>
    <message>
        <source>No document gives a target or an actual.</source>
        <translation>目標や実績を示す資料はありません。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::LabelEditor</name>
    <message>
        <source>Label of the node</source>
        <translation>項目の名称</translation>
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
    <name>shirube::ui::LinksPane</name>
    <message>
        <source>not linked</source>
        <translation>対応付けなし</translation>
    </message>
    <message>
        <source>in no imported edition</source>
        <translation>取り込んだ版になし</translation>
    </message>
    <message>
        <source>Change the &amp;link…</source>
        <translation>対応付けを変える(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>対応付ける(&amp;L)…</translation>
    </message>
    <message>
        <source>A linked programme has the figures of the review system beside those of its documents.</source>
        <translation>対応付けた事業では、資料の数字と並んでRSシステムの数字が示されます。</translation>
    </message>
    <message>
        <source>Programmes and their links</source>
        <translation>事業と対応付け</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>ID of the review system</source>
        <translation>予算事業ID</translation>
    </message>
    <message>
        <source>There called</source>
        <translation>RSシステムでの名称</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>shirube::ui::LogicEditor</name>
    <message>
        <source>Revision of %1</source>
        <comment>the name of a draft of a logic model, with a day</comment>
        <translation>%1改訂</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the name of a draft, a number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” is in force and is not edited. Begin a draft from it and make the change there?</source>
        <comment>a version of a logic model</comment>
        <translation>「%1」は適用中のため直せません。これをもとに下書きを作成し、そこに変更を入れますか。</translation>
    </message>
    <message>
        <source>Begin a draft</source>
        <translation>下書きを作成</translation>
    </message>
    <message>
        <source>Logic model of %1</source>
        <translation>%1のロジックモデル</translation>
    </message>
    <message>
        <source>Reports go by “%1” now</source>
        <translation>報告に使う版を「%1」にしました</translation>
    </message>
    <message>
        <source>Discard the draft “%1”? It can be brought back by undoing.</source>
        <translation>下書き「%1」を破棄しますか。「元に戻す」で取り戻せます。</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>下書きの破棄</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄する</translation>
    </message>
</context>
<context>
    <name>shirube::ui::LogicPage</name>
    <message>
        <source>Logic models</source>
        <translation>ロジックモデル</translation>
    </message>
    <message>
        <source>%1 has no logic model yet</source>
        <translation>%1のロジックモデルはまだありません</translation>
    </message>
    <message>
        <source>Begin one here: it is a draft until you adopt it.</source>
        <translation>ここで作り始められます。採用するまでは下書きです。</translation>
    </message>
    <message>
        <source>Begin a model</source>
        <translation>モデルを作成</translation>
    </message>
    <message>
        <source>The store holds no logic models</source>
        <translation>データファイルにロジックモデルがありません</translation>
    </message>
    <message>
        <source>Choose File &gt; Load the bundled dataset to bring in the published ones.</source>
        <translation>「ファイル」→「付属データセットを読み込む」で、公表されたロジックモデルを取り込めます。</translation>
    </message>
    <message>
        <source>Trial: connect or delete edges, or assume an actual, and see what moves. Nothing is written.</source>
        <translation>試算：矢印をつなぐ・消す、または実績を仮に置くと、何が動くかが出ます。保存はされません。</translation>
    </message>
    <message numerus="yes">
        <source>Trial with %n change(s): %1 nodes move. Nothing is written.</source>
        <translation>
            <numerusform>変更%n件の試算：%1項目が動きます。保存はされません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) selected</source>
        <translation>
            <numerusform>選択%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>図</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Check (%1)</source>
        <translation>点検（%1）</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版の比較</translation>
    </message>
    <message>
        <source>Figure (A3)</source>
        <translation>印刷用の図（A3）</translation>
    </message>
    <message>
        <source>Views of the logic model</source>
        <translation>ロジックモデルの表示</translation>
    </message>
    <message>
        <source>Nodes and edges of the logic model</source>
        <translation>ロジックモデルの項目と矢印</translation>
    </message>
    <message>
        <source>What the logic model lacks</source>
        <translation>ロジックモデルに足りないもの</translation>
    </message>
    <message>
        <source>The nodes stand in the order of the model now, which you set by moving.</source>
        <translation>項目をモデルの順（動かして決めた順）に並べました。</translation>
    </message>
    <message>
        <source>Connected. F2 says why, and how much it counts.</source>
        <translation>つなぎました。F2で理由と重みを入力できます。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Select a node that has indicators first.</source>
        <translation>先に、指標のある項目を選んでください。</translation>
    </message>
    <message>
        <source>Edit the label</source>
        <translation>名称を直す</translation>
    </message>
    <message>
        <source>Edit the node…</source>
        <translation>項目を直す…</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>つなぐ…</translation>
    </message>
    <message>
        <source>Assume an actual…</source>
        <translation>実績を仮に置く…</translation>
    </message>
    <message>
        <source>Edit the edge…</source>
        <translation>矢印を直す…</translation>
    </message>
    <message>
        <source>Add a node here</source>
        <translation>ここに項目を追加</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>shirube::ui::LogicScene</name>
    <message numerus="yes">
        <source>%1: %2, bears on %n node(s)</source>
        <comment>a group of boxes, a box</comment>
        <translation>
            <numerusform>%1：%2（%n項目に関わる）</numerusform>
        </translation>
    </message>
    <message>
        <source>An edge leads to another node.</source>
        <translation>矢印は別の項目につないでください。</translation>
    </message>
    <message>
        <source>There is an edge already.</source>
        <translation>すでに矢印があります。</translation>
    </message>
    <message>
        <source>It would close a circle: %1</source>
        <translation>つなぐと循環します：%1</translation>
    </message>
</context>
<context>
    <name>shirube::ui::LogicView</name>
    <message>
        <source>Choose where the edge leads with the arrow keys. Enter connects, Esc leaves it.</source>
        <translation>矢印キーで、つなぐ先の項目を選びます。Enterでつなぎ、Escでやめます。</translation>
    </message>
    <message>
        <source>Connect “%1” to “%2”</source>
        <translation>「%1」を「%2」につなぐ</translation>
    </message>
</context>
<context>
    <name>shirube::ui::LongTableBar</name>
    <message>
        <source>in names of programmes</source>
        <translation>事業名</translation>
    </message>
    <message>
        <source>in: %1</source>
        <comment>where a search looks</comment>
        <translation>検索する欄：%1</translation>
    </message>
    <message>
        <source>All: %1</source>
        <comment>all values of a column</comment>
        <translation>すべて：%1</translation>
    </message>
    <message>
        <source>Find rows (Ctrl+F)</source>
        <translation>行を検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>All ministries</source>
        <translation>すべての府省庁</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>すべての年度</translation>
    </message>
    <message>
        <source>FY%1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>額を問わない</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a least amount</comment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation>行を検索</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>検索する欄</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>府省庁</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>予算年度</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>額の下限</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Write these rows to a CSV file, in yen, with the file and row of each</source>
        <translation>これらの行を、ファイルと行の番号付き・円単位でCSVに書き出します</translation>
    </message>
    <message>
        <source>Kind of rows</source>
        <translation>行の種類</translation>
    </message>
</context>
<context>
    <name>shirube::ui::LongTablePane</name>
    <message>
        <source>Searching</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>The rows can&apos;t be put in the order of this column.</source>
        <translation>この列では並べ替えられません。</translation>
    </message>
    <message>
        <source>By year (bold: target year)</source>
        <translation>年度別（太字は目標年度）</translation>
    </message>
    <message>
        <source>Select a row: everything that its file says of it stands here.</source>
        <translation>行を選ぶと、ファイルに書かれたすべてをここに示します。</translation>
    </message>
    <message>
        <source>Show the sheet of the programme</source>
        <translation>事業のシートを開く</translation>
    </message>
    <message>
        <source>%1 rows selected</source>
        <translation>選択%1行</translation>
    </message>
    <message>
        <source>Copied the first %1 rows. The export writes all of them.</source>
        <translation>最初の%1行をコピーしました。書き出しではすべての行を書きます。</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>一覧の行</translation>
    </message>
    <message>
        <source>No edition is in the store yet.</source>
        <translation>まだどの版も取り込まれていません。</translation>
    </message>
    <message>
        <source>The file %1 %2 of this edition isn&apos;t in the store. Import it to see its rows here.</source>
        <translation>この版の%1 %2が取り込まれていません。取り込むと、ここに行が示されます。</translation>
    </message>
    <message>
        <source>No row passes the filter.</source>
        <translation>条件に合う行がありません。</translation>
    </message>
    <message>
        <source>The files have no row for this list.</source>
        <translation>この一覧の行はファイルにありません。</translation>
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
        <source>This program brings data as of %1 that the store does not have yet. Loading them can be undone.</source>
        <translation>データファイルにない%1時点のデータがこのプログラムに付属しています。読み込んだ後でも元に戻せます。</translation>
    </message>
    <message>
        <source>Load them</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>The PIN is set. The start asks for the role from now on.</source>
        <translation>PINを設定しました。これからは、起動のときに役割を尋ねます。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>A draft of your scores could not be kept. It is lost if you quit now.</source>
        <translation>評点の下書きを保存できませんでした。今終了すると失われます。</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>それでも終了</translation>
    </message>
    <message>
        <source>%1: “%2”, to be looked at – Shirube</source>
        <translation>%1：「%2」（閲覧のみ） – Shirube</translation>
    </message>
    <message>
        <source>Import files of the programme review system</source>
        <translation>RSシステムのファイルを取り込む</translation>
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
    <name>shirube::ui::NodeForm</name>
    <message>
        <source>Under direct &amp;control</source>
        <translation>直接コントロールできる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>外す(&amp;T)</translation>
    </message>
    <message>
        <source>Node of the logic model</source>
        <translation>ロジックモデルの項目</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an indicator, its stage</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Indicator to add</source>
        <translation>追加する指標</translation>
    </message>
    <message>
        <source>Indicators that measure the node</source>
        <translation>項目を測る指標</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>名称(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>説明(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Stage:</source>
        <translation>段階(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Weight in the programme:</source>
        <translation>事業の中での重み(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Indicators:</source>
        <translation>指標(&amp;I)：</translation>
    </message>
    <message>
        <source>A node needs a label.</source>
        <translation>項目には名称が必要です。入力してください。</translation>
    </message>
    <message>
        <source>The weight is a number above 0, such as 1 or 0.5.</source>
        <translation>重みには、1や0.5のように0より大きい数を入力してください。</translation>
    </message>
    <message>
        <source>The weight of “%1” is a number above 0.</source>
        <translation>「%1」の重みには、0より大きい数を入力してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::NoteDialog</name>
    <message>
        <source>Note on a check</source>
        <translation>突合の注記</translation>
    </message>
    <message>
        <source>%1&#x3000;last written by %2, %3</source>
        <comment>a verdict, the author of a note, its time</comment>
        <translation>%1&#x3000;最終更新：%2、%3</translation>
    </message>
    <message>
        <source>What you found out about it. The note never changes the verdict; it is kept with your name and the time. Ctrl+Enter saves.</source>
        <translation>この突合について分かったことを書きます。判定は変わりません。お名前と時刻とともに残ります。Ctrl+Enterで保存します。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Difference in scope</source>
        <translation>範囲の違い</translation>
    </message>
    <message>
        <source>The figures are of one thing</source>
        <translation>同じものの数字</translation>
    </message>
</context>
<context>
    <name>shirube::ui::OpeningPane</name>
    <message>
        <source>Everything is there. From the opening on, sheets are sealed to a key that your passphrase alone gives back; items, subjects and panel stay as they are.</source>
        <translation>準備ができました。採点を始めると、評点票は、合言葉だけが開ける鍵で封をします。審査項目、対象、委員は変えられなくなります。</translation>
    </message>
    <message>
        <source>Before it can be opened:</source>
        <translation>採点を始める前に必要なこと：</translation>
    </message>
    <message>
        <source>Sheets come in and stay sealed. Close it when the last one is in.</source>
        <translation>評点票が届いています。封をしたままです。そろったら締め切ってください。</translation>
    </message>
    <message>
        <source>No more sheets come in. They stay sealed until the reveal under Progress.</source>
        <translation>締め切りました。「進捗」で開封するまで、封をしたままです。</translation>
    </message>
    <message>
        <source>The sheets are revealed: the preparation is over.</source>
        <translation>開封済みです。準備は終わっています。</translation>
    </message>
    <message>
        <source>First see to what stands above.</source>
        <translation>先に上の項目を済ませてください。</translation>
    </message>
    <message>
        <source>Open “%1” for scoring</source>
        <translation>「%1」の採点を始める</translation>
    </message>
    <message>
        <source>Keep the passphrase where only the secretariat finds it, on paper too: nobody can reveal the sheets without it, and nobody can recover it. The opening can&apos;t be undone.</source>
        <translation>合言葉は、紙にも書いて、事務局だけが取り出せる場所に保管してください。合言葉がなければだれにも開封できず、だれにも復元できません。採点の開始は元に戻せません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未採点</translation>
    </message>
    <message>
        <source>Open: reviewers can score now.</source>
        <translation>採点を始めました。委員は採点できます。</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>審査を締め切る</translation>
    </message>
    <message>
        <source>After that nobody can submit a sheet until it is opened again.</source>
        <translation>締め切った後は、再開するまで、だれも提出できません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>締め切る</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Why; kept in the history:</source>
        <translation>理由（変更履歴に残ります）：</translation>
    </message>
    <message>
        <source>What keeps it from being opened</source>
        <translation>採点を始められない理由</translation>
    </message>
    <message>
        <source>Ope&amp;n for scoring…</source>
        <translation>採点を始める(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>締め切る(&amp;C)…</translation>
    </message>
    <message>
        <source>Open a&amp;gain…</source>
        <translation>再開(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::OptionalDay</name>
    <message>
        <source>on</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>%1: the day is known</source>
        <translation>%1：日付あり</translation>
    </message>
</context>
<context>
    <name>shirube::ui::OutcomesTab</name>
    <message>
        <source>No goals in this edition</source>
        <translation>この版に目標がありません</translation>
    </message>
    <message>
        <source>They are in the files 3-1 and 3-2.</source>
        <translation>3-1と3-2のファイルにあります。</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>区分(&amp;B)：</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Outcomes by group</source>
        <translation>区分別の成果</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>府省庁</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
</context>
<context>
    <name>shirube::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概況</translation>
    </message>
    <message>
        <source>Checking the figures …</source>
        <translation>数字を突合中…</translation>
    </message>
    <message>
        <source>The figures have not been checked.</source>
        <translation>数字を突合していません。</translation>
    </message>
    <message>
        <source>No discrepancies</source>
        <translation>不一致なし</translation>
    </message>
    <message>
        <source>%1 discrepancies</source>
        <translation>不一致%1件</translation>
    </message>
    <message>
        <source>There is no overview</source>
        <translation>概況を表示できません</translation>
    </message>
    <message>
        <source>The store holds no indicators</source>
        <translation>データファイルに指標がありません</translation>
    </message>
    <message>
        <source>Choose File &gt; Load the bundled dataset to bring in the published figures.</source>
        <translation>「ファイル」→「付属データセットを読み込む」で公表資料の数字を取り込めます。</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>まず見るもの</translation>
    </message>
    <message>
        <source>To look at first: %1</source>
        <translation>まず見るもの：%1件</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>Shorten the search.</source>
        <translation>検索する語を短くしてください。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>まず見るものはありません</translation>
    </message>
    <message>
        <source>No figures disagree, no indicator is behind, and none is due soon.</source>
        <translation>数字の不一致、遅れている指標、期限の近い指標はありません。</translation>
    </message>
    <message>
        <source>Select a programme, or something to look at.</source>
        <translation>事業か、まず見るものを選んでください。</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Find something to look at (Ctrl+F)</source>
        <translation>まず見るものを絞り込む（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find something to look at</source>
        <translation>まず見るものを絞り込む</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show it on its own page (Enter)</source>
        <translation>そのページで開く（Enter）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::OwnColoursDialog</name>
    <message>
        <source>Own colours</source>
        <translation>色の指定</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>%1の色</translation>
    </message>
    <message>
        <source>The usual colour again</source>
        <translation>元の色に戻す</translation>
    </message>
    <message>
        <source>The usual colour again for %1</source>
        <translation>%1を元の色に戻す</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>この色を使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PackChangesPane</name>
    <message>
        <source>The pack was not built yet. From the second time on, what moved stands here.</source>
        <translation>資料はまだ作成していません。二回目から、変わった値がここに並びます。</translation>
    </message>
    <message>
        <source>Nothing moved since it was built: %1</source>
        <translation>前回の作成（%1）から変わった値はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) moved since it was built: %1</source>
        <translation>
            <numerusform>前回の作成（%1）から%n件の値が変わりました</numerusform>
        </translation>
    </message>
    <message>
        <source>What moved since the last build</source>
        <translation>前回の作成から変わった値</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PackChecksPane</name>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a chart</comment>
        <translation>%1．%2</translation>
    </message>
    <message>
        <source>✓ Nothing is missing.</source>
        <translation>✓ 足りないものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>！ %n to mend</source>
        <translation>
            <numerusform>！ 指摘%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Mends the selected finding.</source>
        <translation>選んだ指摘を直します。</translation>
    </message>
    <message>
        <source>Mend all</source>
        <translation>すべて直す</translation>
    </message>
    <message>
        <source>Mends everything that a click can mend.</source>
        <translation>ボタンで直せるものをすべて直します。</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>直すところ</translation>
    </message>
    <message>
        <source>What the charts lack stands here: unit, date, source, note, contrast …</source>
        <translation>図に足りないもの（単位、時点、出典、注、コントラストなど）がここに並びます。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PackEditBanner</name>
    <message>
        <source>You are editing a chart of the WG pack.</source>
        <translation>WG資料の図を編集しています。</translation>
    </message>
    <message>
        <source>Use in the pack</source>
        <translation>資料に適用</translation>
    </message>
    <message>
        <source>Leave the pack as it was</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PackEditor</name>
    <message>
        <source>Charts of the pack are shown here as they will be printed.</source>
        <translation>資料の図を、印刷されるとおりにここに示します。</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>紙面を作っています…</translation>
    </message>
    <message>
        <source>● Not saved</source>
        <translation>● 未保存</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 保存済み</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tab and how much is in it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>！ %1</source>
        <translation>！ %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;iscard changes</source>
        <translation>変更を破棄(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Build… (Ctrl+E)</source>
        <translation>作成(&amp;B)… (Ctrl+E)</translation>
    </message>
    <message>
        <source>Writes the pack as PDF, PowerPoint or Excel, and says what moved since the last time.</source>
        <translation>資料をPDF、PowerPoint、Excelで書き出し、前回から変わった値を示します。</translation>
    </message>
    <message>
        <source>&amp;Print… (Ctrl+P)</source>
        <translation>印刷(&amp;P)… (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PackHead</name>
    <message>
        <source>A4 landscape</source>
        <translation>A4横</translation>
    </message>
    <message>
        <source>16:9</source>
        <translation>16:9</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the figures of the present</comment>
        <translation>今</translation>
    </message>
    <message>
        <source>Taken at %1</source>
        <translation>%1に取得</translation>
    </message>
    <message>
        <source>(a snapshot that is gone)</source>
        <translation>（なくなったスナップショット）</translation>
    </message>
    <message>
        <source>&amp;Meeting:</source>
        <translation>会議名(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
    <message>
        <source>Fi&amp;gures of:</source>
        <translation>値の時点(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>メモ(&amp;N)：</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>会議の開催日</translation>
    </message>
    <message>
        <source>Name of the meeting</source>
        <translation>会議の名前</translation>
    </message>
    <message>
        <source>Office, on the cover</source>
        <translation>表紙に載せる部署名</translation>
    </message>
    <message>
        <source>For yourself, not printed</source>
        <translation>自分用（印刷されません）</translation>
    </message>
    <message>
        <source>Hel&amp;d on:</source>
        <translation>開催日(&amp;D)：</translation>
    </message>
    <message>
        <source>Handed in b&amp;y:</source>
        <translation>提出者(&amp;Y)：</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>用紙(&amp;A)：</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PackItemDelegate</name>
    <message numerus="yes">
        <source>！ %n to mend</source>
        <translation>
            <numerusform>！ 指摘%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shirube::ui::PackItemsPane</name>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <translation>
            <numerusform>図%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>Charts of the pack</source>
        <translation>資料の図</translation>
    </message>
    <message>
        <source>Choose &amp;charts…</source>
        <translation>図を選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>Turns to the gallery: “Into the pack” brings a chart here.</source>
        <translation>ギャラリーに移ります。「WG資料に加える」で図がここに入ります。</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>上へ（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>下へ（Alt+↓）</translation>
    </message>
    <message>
        <source>Edit the chart (Enter)</source>
        <translation>図を編集（Enter）</translation>
    </message>
    <message>
        <source>Duplicate the chart</source>
        <translation>図を複製</translation>
    </message>
    <message>
        <source>Take the chart out (Del)</source>
        <translation>図を外す（Del）</translation>
    </message>
    <message>
        <source>Spea&amp;ker&apos;s note:</source>
        <translation>発表者のノート(&amp;K)：</translation>
    </message>
    <message>
        <source>Speaker&apos;s note</source>
        <translation>発表者のノート</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PackListPane</name>
    <message>
        <source>%1
%2</source>
        <comment>a meeting and its day</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>新しい資料</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <comment>a pack</comment>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>WG資料</translation>
    </message>
    <message>
        <source>S&amp;tandard pack</source>
        <translation>標準の資料(&amp;T)</translation>
    </message>
    <message>
        <source>Begins a pack with every chart that the store has figures for.</source>
        <translation>今あるデータから作れるすべての図を入れた資料を始めます。</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>新規(&amp;W)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>A copy for the next meeting.</source>
        <translation>次の会議のための複製を作ります。</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PackOutput</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
        <source>PowerPoint presentation with native charts (*.pptx)</source>
        <translation>PowerPointプレゼンテーション（編集できるグラフ） (*.pptx)</translation>
    </message>
    <message>
        <source>Excel workbook with native charts (*.xlsx)</source>
        <translation>Excelブック（グラフ付き） (*.xlsx)</translation>
    </message>
    <message>
        <source>Build the pack</source>
        <translation>資料を作成</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>%1を作成しています</translation>
    </message>
    <message>
        <source>Wait until “%1” is done.</source>
        <translation>「%1」が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Built %1. It is not remembered as the last build, for a snapshot is shown.</source>
        <translation>%1を作成しました。スナップショットを表示しているため、前回の作成としては記録しません。</translation>
    </message>
    <message>
        <source>Built %1</source>
        <translation>%1を作成しました</translation>
    </message>
    <message>
        <source>Built %1. Nothing moved since the last build.</source>
        <translation>%1を作成しました。前回の作成から変わった値はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Built %1. %n figure(s) moved since the last build.</source>
        <translation>
            <numerusform>%1を作成しました。前回の作成から%n件の値が変わりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shirube::ui::PackTab</name>
    <message>
        <source>Choosing the charts of a pack</source>
        <translation>資料の図を選んでいます</translation>
    </message>
    <message>
        <source>Wait until “%1” is done.</source>
        <translation>「%1」が終わるまでお待ちください。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” goes with its %n chart(s). This can be undone.</source>
        <translation>
            <numerusform>「%1」を図%n点とともに削除します。元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the pack</source>
        <translation>資料の削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>「%1」を保存しました</translation>
    </message>
    <message>
        <source>The pack is not saved</source>
        <translation>資料が保存されていません</translation>
    </message>
    <message>
        <source>What you changed of the new pack is lost.</source>
        <translation>新しい資料に加えた変更は失われます。</translation>
    </message>
    <message>
        <source>What you changed of “%1” is lost.</source>
        <translation>「%1」に加えた変更は失われます。</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>The chart is in the pack no more. It was put at its end.</source>
        <translation>図が資料からなくなっていたため、最後に加えました。</translation>
    </message>
    <message>
        <source>No pack yet</source>
        <translation>WG資料はまだありません</translation>
    </message>
    <message>
        <source>A pack holds the charts of one meeting: put together once, built again whenever a figure changed, with the list of what moved.</source>
        <translation>一つの会議に使う図をまとめます。一度まとめておけば、数字が変わるたびに作り直せ、変わった値が一覧になります。</translation>
    </message>
    <message>
        <source>Begin with the standard pack</source>
        <translation>標準の資料から始める</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PacketBanner</name>
    <message>
        <source>&amp;Write the answer file…</source>
        <translation>返送ファイルを書く(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Close the packet</source>
        <translation>パケットを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Score packet of %1 for “%2” (%3). Drafts are kept in the file, sealed.</source>
        <translation>%1の「%2」の採点パケット（%3）。下書きは、ファイルの中に封をして保存します。</translation>
    </message>
    <message>
        <source>Submit a sheet first: the answer holds what is submitted.</source>
        <translation>先に評点票を提出してください。返送ファイルには、提出したものだけが入ります。</translation>
    </message>
    <message>
        <source>Write the answer file</source>
        <translation>返送ファイルを書く</translation>
    </message>
    <message>
        <source>%1 of %2 sheets are not submitted as they stand now. The answer holds what is submitted only.</source>
        <translation>評点票%2枚のうち%1枚は、今の内容を提出していません。返送ファイルには、提出したものだけが入ります。</translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation>それでも書く</translation>
    </message>
    <message>
        <source>Answers to score packets (*.shirube-answer)</source>
        <translation>返送ファイル (*.shirube-answer)</translation>
    </message>
    <message>
        <source>Wrote %1. Send this file back; the packet stays with you.</source>
        <translation>%1を書きました。このファイルを送り返してください。パケットは手元に残します。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PacketPanel</name>
    <message>
        <source>Packets are issued while the review takes scores.</source>
        <translation>パケットを発行できるのは、採点中だけです。</translation>
    </message>
    <message>
        <source>Nothing is assigned to this reviewer.</source>
        <translation>この委員に割り当てたものがありません。</translation>
    </message>
    <message>
        <source>Issue a score packet</source>
        <translation>採点パケットの発行</translation>
    </message>
    <message>
        <source>%1 has a packet already. A new one makes it stale: answers to it are refused then.</source>
        <translation>%1にはもうパケットがあります。新しく発行すると古いものは使えなくなり、その返送は断ります。</translation>
    </message>
    <message>
        <source>Issue a new one</source>
        <translation>新しく発行</translation>
    </message>
    <message>
        <source>Score packets (*%1)</source>
        <translation>採点パケット (*%1)</translation>
    </message>
    <message>
        <source>Score packet of %1</source>
        <translation>%1の採点パケット</translation>
    </message>
    <message>
        <source>Hand the passphrase over by another way than the file. It is kept nowhere.</source>
        <translation>合言葉は、ファイルとは別の方法で渡してください。どこにも保存しません。</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Folder for the score packets</source>
        <translation>採点パケットのフォルダー</translation>
    </message>
    <message>
        <source>Issue score packets</source>
        <translation>採点パケットの発行</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s) have a packet already. It becomes stale.</source>
        <translation>
            <numerusform>%n名の委員にはもうパケットがあります。古いものは使えなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue new ones</source>
        <translation>新しく発行</translation>
    </message>
    <message>
        <source>Writing score packets</source>
        <translation>採点パケットを書いています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Withdraw the score packet</source>
        <translation>採点パケットの取り下げ</translation>
    </message>
    <message>
        <source>Answers to it are refused from now on. Reason:</source>
        <translation>このパケットの返送は、今から断ります。理由：</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>返送の取り込み</translation>
    </message>
    <message>
        <source>Answers to score packets (*%1)</source>
        <translation>返送ファイル (*%1)</translation>
    </message>
    <message>
        <source>Score packets</source>
        <translation>採点パケット</translation>
    </message>
    <message>
        <source>A packet is a file that one reviewer opens with its passphrase on another machine. What comes back is sealed to this review; an answer can also be dropped on the window.</source>
        <translation>パケットは、委員が別のパソコンで合言葉を使って開くファイルです。返送の中身は、この審査の鍵で封をしてあります。返送ファイルは、ウィンドウに落としても取り込めます。</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>発行(&amp;I)…</translation>
    </message>
    <message>
        <source>Issue to a&amp;ll…</source>
        <translation>全員分を発行(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>取り下げる(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Take in answers…</source>
        <translation>返送を取り込む(&amp;T)…</translation>
    </message>
    <message>
        <source>No reviewers are on the panel.</source>
        <translation>委員がいません。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PageView</name>
    <message>
        <source>%1 / %2</source>
        <comment>page and pages</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Page before (←)</source>
        <translation>前のページ（←）</translation>
    </message>
    <message>
        <source>Next page (→)</source>
        <translation>次のページ（→）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PanelPane</name>
    <message>
        <source>%1: %2</source>
        <comment>label and name of a reviewer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a reviewer and the affiliation</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Select a reviewer first.</source>
        <translation>先に委員を選んでください。</translation>
    </message>
    <message>
        <source>The PIN of %1 is set.</source>
        <translation>%1のPINを設定しました。</translation>
    </message>
    <message>
        <source>Reviewers of this store</source>
        <translation>登録した委員</translation>
    </message>
    <message>
        <source>On the panel, in its order</source>
        <translation>この審査の委員（並び順）</translation>
    </message>
    <message>
        <source>Nobody is left: add a reviewer below.</source>
        <translation>残っている委員はいません。下で追加してください。</translation>
    </message>
    <message>
        <source>Add a revie&amp;wer…</source>
        <translation>委員を追加(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Change… (F2)</source>
        <translation>変更(&amp;C)… (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Set the P&amp;IN…</source>
        <translation>PINを設定(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PassphraseDialog</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>入力した文字を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>合言葉を決める</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>合言葉(&amp;P)：</translation>
    </message>
    <message>
        <source>Once &amp;again:</source>
        <translation>もう一度(&amp;A)：</translation>
    </message>
    <message>
        <source>S&amp;uggest one</source>
        <translation>候補を出す(&amp;U)</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>二つが一致しません。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PassphraseListDialog</name>
    <message>
        <source>Passphrases of the packets</source>
        <translation>パケットの合言葉</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Hand each passphrase over by another way than the file</source>
        <translation>合言葉は、ファイルとは別の方法で渡してください</translation>
    </message>
    <message>
        <source>They are shown this once and kept nowhere. A passphrase that is lost can&apos;t be found again: issue that packet anew then.</source>
        <translation>表示するのはこの一度だけで、どこにも保存しません。なくした合言葉は分かりません。そのときはパケットを発行し直してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PasteActualsDialog</name>
    <message>
        <source>Paste actuals</source>
        <translation>実績の貼り付け</translation>
    </message>
    <message>
        <source>Rows of the spreadsheet</source>
        <translation>表計算ソフトの行</translation>
    </message>
    <message>
        <source>Copy the rows in the spreadsheet and press Ctrl+V here</source>
        <translation>表計算ソフトで行をコピーし、ここでCtrl+Vを押してください</translation>
    </message>
    <message>
        <source>What each row comes to</source>
        <translation>各行の結果</translation>
    </message>
    <message>
        <source>Actuals from a spreadsheet</source>
        <translation>表計算ソフトからの実績</translation>
    </message>
    <message>
        <source>Columns: indicator (name or id), period, value, 速報 or 確定, evidence, reason, part. Titles in the first row may put them into another order.</source>
        <translation>列：指標（名前か識別子）、期間、値、速報か確定、根拠、理由、内訳。先頭の行に見出しがあれば、順番は自由です。</translation>
    </message>
    <message>
        <source>%1 of %2 rows can&apos;t be entered. Mend them above or in the spreadsheet; all rows are entered together or none.</source>
        <translation>%2行のうち%1行は入力できません。上の欄か表計算ソフトで直してください。すべての行が入るか、一つも入らないかです。</translation>
    </message>
    <message>
        <source>Enter %1 actuals</source>
        <translation>%1件を入力</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Line %1 is of the same indicator, period and part.</source>
        <translation>%1行目と指標、期間、内訳が同じです。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PayeesPane</name>
    <message>
        <source>No payee</source>
        <translation>支出先なし</translation>
    </message>
    <message>
        <source>No edition is in the store yet.</source>
        <translation>まだどの版も取り込まれていません。</translation>
    </message>
    <message>
        <source>Find payees by name or corporate number (Ctrl+F)</source>
        <translation>名前または法人番号で支出先を検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find payees</source>
        <translation>支出先を検索</translation>
    </message>
    <message>
        <source>No payee of this edition has such a name or number, or the file 5-1 is not in the store.</source>
        <translation>この版にその名前または番号の支出先がないか、5-1のファイルが取り込まれていません。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PaymentsTab</name>
    <message>
        <source>Row by row</source>
        <translation>行ごと</translation>
    </message>
    <message>
        <source>By payee, over all ministries</source>
        <translation>支出先ごと（全府省庁）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PeriodLocksDialog</name>
    <message>
        <source>&amp;Lock the period</source>
        <translation>期間を締める(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open the selected one</source>
        <translation>選んだ期間を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Locked periods</source>
        <translation>締めた期間</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Locked on</source>
        <translation>締めた日</translation>
    </message>
    <message>
        <source>By</source>
        <translation>締めた人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why; kept in the history (required)</source>
        <translation>理由（必須。履歴に残ります）</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>期間(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R):</translation>
    </message>
    <message>
        <source>While a period is locked, nobody can enter, change or withdraw its actuals.</source>
        <translation>締めた期間の実績は、だれも入力、変更、取下げができません。</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>先に理由を書いてください。</translation>
    </message>
    <message>
        <source>Select a locked period first.</source>
        <translation>先に締めた期間を選んでください。</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>締めました：%1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>開きました：%1</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PinDialog</name>
    <message>
        <source>The drafts that the former PIN sealed may be &amp;lost</source>
        <translation>前のPINで封をした下書きが失われてもよい(&amp;L)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>&amp;Former PIN:</source>
        <translation>今のPIN(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;New PIN:</source>
        <translation>新しいPIN(&amp;N)：</translation>
    </message>
    <message>
        <source>Once &amp;again:</source>
        <translation>もう一度(&amp;A)：</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PINを設定</translation>
    </message>
    <message>
        <source>At least 4 characters. Nobody can tell a forgotten PIN: of a reviewer the secretariat sets a new one.</source>
        <translation>4文字以上。忘れたPINはだれにも分かりません。委員のPINは、事務局が設定し直します。</translation>
    </message>
    <message>
        <source>At least 4 characters. Hand it to the person alone; they can change it themselves.</source>
        <translation>4文字以上。本人だけに渡してください。本人が変えられます。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>二つが一致しません。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PivotTab</name>
    <message>
        <source>The table can&apos;t be made</source>
        <translation>表を作れません</translation>
    </message>
    <message>
        <source>No programme matches</source>
        <translation>一致する事業がありません</translation>
    </message>
    <message>
        <source>Shorten the search or drop a filter.</source>
        <translation>検索する語を短くするか、絞り込みを外してください。</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>区分(&amp;B)：</translation>
    </message>
    <message>
        <source>t&amp;hen by:</source>
        <translation>さらに(&amp;H)：</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Groups within groups</source>
        <translation>区分の内訳</translation>
    </message>
    <message>
        <source>Execution &amp;rate</source>
        <translation>執行率(&amp;R)</translation>
    </message>
    <message>
        <source>Executed ÷ current budget of closed years</source>
        <translation>終わった年度の執行額÷歳出予算現額</translation>
    </message>
    <message>
        <source>Totals by group</source>
        <translation>区分別の集計</translation>
    </message>
    <message>
        <source>programme</source>
        <comment>a group opens to what is within it</comment>
        <translation>事業</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a group opens to what is within it</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PreparationTab</name>
    <message>
        <source>Preparation</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2段階のうち%1段階が完了</translation>
    </message>
    <message>
        <source>Steps of the preparation</source>
        <translation>準備の段階</translation>
    </message>
    <message>
        <source>Set up another…</source>
        <translation>別の審査を作成…</translation>
    </message>
    <message>
        <source>No review is being prepared</source>
        <translation>準備中の審査はありません</translation>
    </message>
    <message>
        <source>Set one up: the items and thresholds of a printed rule can be taken over.</source>
        <translation>審査を作ってください。印字された規則の項目と基準点を引き継げます。</translation>
    </message>
    <message>
        <source>Set up a review…</source>
        <translation>審査を作成…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ProgrammesTab</name>
    <message>
        <source>This edition has no programmes</source>
        <translation>この版に事業がありません</translation>
    </message>
    <message>
        <source>Import its file 1-2 (事業概要等) or 2-1 (予算・執行_サマリ).</source>
        <translation>1-2（事業概要等）または2-1（予算・執行_サマリ）を取り込んでください。</translation>
    </message>
    <message>
        <source>No programme matches</source>
        <translation>一致する事業がありません</translation>
    </message>
    <message>
        <source>Shorten the search or drop a filter.</source>
        <translation>検索する語を短くするか、絞り込みを外してください。</translation>
    </message>
    <message>
        <source>Show all programmes</source>
        <translation>すべての事業を示す</translation>
    </message>
    <message>
        <source>Select a programme: its amounts and where they stand are shown here.</source>
        <translation>事業を選ぶと、額と記載の場所をここに示します。</translation>
    </message>
    <message>
        <source>Selected: %1 %2 from %3 amounts</source>
        <comment>a column, its sum, how many</comment>
        <translation>選択：%1%2（%3件）</translation>
    </message>
    <message>
        <source>Selected: %1 %2 from %3 amounts, %4 missing</source>
        <comment>a column, its sum, how many</comment>
        <translation>選択：%1%2（%3件、欠け%4件）</translation>
    </message>
    <message>
        <source>%1 programmes</source>
        <translation>%1事業</translation>
    </message>
    <message>
        <source>%1 programmes, %2: %3 from %4 amounts, %5 missing</source>
        <comment>how many, a column, its sum, how many</comment>
        <translation>%1事業、%2：%3（%4件、欠け%5件）</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>As a workbook, CSV or PDF (Ctrl+E)</source>
        <translation>ブック、CSV、PDFに書き出します（Ctrl+E）</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>シートを開く</translation>
    </message>
    <message>
        <source>Everything that the files say of this programme (Enter)</source>
        <translation>この事業についてファイルにあるすべて（Enter）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ProgressTab</name>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>No review of your own is chosen</source>
        <translation>審査回が選ばれていません</translation>
    </message>
    <message>
        <source>Reviews that documents print are finished. Prepare a review on the tab of preparation.</source>
        <translation>資料に印字された審査は終わっています。審査を始めるには、「準備」で作ってください。</translation>
    </message>
    <message>
        <source>This review is being prepared</source>
        <translation>この審査は準備中です</translation>
    </message>
    <message>
        <source>Sheets come in once it is opened on the tab of preparation.</source>
        <translation>「準備」で採点を始めると、評点票が届きます。</translation>
    </message>
    <message>
        <source>%1 of %2 sheets are in</source>
        <translation>評点票%2枚のうち%1枚が届いています</translation>
    </message>
    <message>
        <source>The progress can&apos;t be shown</source>
        <translation>進捗を表示できません</translation>
    </message>
    <message>
        <source>Open every sheet with the passphrase. This can&apos;t be undone.</source>
        <translation>合言葉ですべての評点票を開封します。元に戻せません。</translation>
    </message>
    <message>
        <source>Close the review first: then no more sheets come in.</source>
        <translation>先に締め切ってください。評点票が届かなくなります。</translation>
    </message>
    <message>
        <source>%1, scores due on %2</source>
        <comment>a stage, a day</comment>
        <translation>%1、採点の締切%2</translation>
    </message>
    <message>
        <source>Sealed: only which sheets are in is known, neither when they came nor what they say.</source>
        <translation>封印中：どの評点票が届いたかだけが分かります。いつ届いたかも、内容も分かりません。</translation>
    </message>
    <message>
        <source>%1 sheets are missing. No more sheets come in once the review is closed; it can be reopened until the reveal.</source>
        <translation>%1枚が届いていません。締め切ると評点票は届きません。開封までは再開できます。</translation>
    </message>
    <message>
        <source>No more sheets come in once the review is closed; it can be reopened until the reveal.</source>
        <translation>締め切ると評点票は届きません。開封までは再開できます。</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>審査を締め切る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>締め切る</translation>
    </message>
    <message>
        <source>Reopen the review</source>
        <translation>採点を再開</translation>
    </message>
    <message>
        <source>Why sheets are taken again (required)</source>
        <translation>再開する理由（必須）</translation>
    </message>
    <message>
        <source>Sheets are missing:</source>
        <translation>届いていない評点票：</translation>
    </message>
    <message>
        <source>Why the review goes on without them (required)</source>
        <translation>届かないまま進める理由（必須）</translation>
    </message>
    <message>
        <source>Reveal without all sheets</source>
        <translation>評点票がそろわないまま開封</translation>
    </message>
    <message>
        <source>Not revealed: sheets are missing, and there is no reason to go on without them.</source>
        <translation>開封していません。届いていない評点票があり、そのまま進める理由がありません。</translation>
    </message>
    <message>
        <source>Reveal the scores</source>
        <translation>評点の開封</translation>
    </message>
    <message>
        <source>Every sheet of “%1” is opened at once, and everybody who may see the review sees the tally. This can&apos;t be undone.</source>
        <translation>「%1」のすべての評点票を一度に開封し、審査を見られる人はみな集計を見られるようになります。元に戻せません。</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>開封</translation>
    </message>
    <message>
        <source>Progress of the reviewers</source>
        <translation>委員ごとの進捗</translation>
    </message>
    <message>
        <source>Sheets that are in</source>
        <translation>届いた評点票</translation>
    </message>
    <message>
        <source>C&amp;lose the review</source>
        <translation>締め切る(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>再開(&amp;O)…</translation>
    </message>
    <message>
        <source>Re&amp;veal…</source>
        <translation>開封(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PublicationTab</name>
    <message>
        <source>Publication</source>
        <translation>公表</translation>
    </message>
    <message>
        <source>No review of your own is chosen</source>
        <translation>審査回が選ばれていません</translation>
    </message>
    <message>
        <source>Reviews that documents print are public already. Choose one that is held with this program.</source>
        <translation>資料に印字された審査は、すでに公表されています。Shirubeで進めている審査を選んでください。</translation>
    </message>
    <message>
        <source>Nothing to publish yet</source>
        <translation>まだ公表できません</translation>
    </message>
    <message>
        <source>What goes out stands here once every subject has a decision.</source>
        <translation>すべての対象を決定すると、公表する内容がここに出ます。</translation>
    </message>
    <message>
        <source>What goes out can&apos;t be made</source>
        <translation>公表する内容を作れません</translation>
    </message>
    <message>
        <source>Left out because they are not public: %1 comments, %2 reasons, %3 findings. Reviewers stand under their labels.</source>
        <translation>非公開として除いたもの：コメント%1件、理由%2件、指摘事項%3件。委員は委員A…で示します。</translation>
    </message>
    <message>
        <source>This review was not published yet.</source>
        <translation>この審査は、まだ公表していません。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What must not go out</source>
        <translation>出してはならないもの</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>！ %1</source>
        <translation>！ %1</translation>
    </message>
    <message>
        <source>✓ No name, no affiliation and nothing that is not public was found in it.</source>
        <translation>✓ 氏名、所属、非公開の文は見つかりませんでした。</translation>
    </message>
    <message>
        <source>！ %1 places give away what must not go out. Mend them before publishing.</source>
        <translation>！ 出してはならないものが%1か所にあります。直してから公表してください。</translation>
    </message>
    <message>
        <source>Records what went out with its digest. This can&apos;t be undone.</source>
        <translation>公表した内容を、ダイジェストとともに記録します。元に戻せません。</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>再度の公表</translation>
    </message>
    <message>
        <source>Why it is published again (required)</source>
        <translation>再び公表する理由（必須）</translation>
    </message>
    <message>
        <source>Record the publication</source>
        <translation>公表の記録</translation>
    </message>
    <message>
        <source>It is recorded that the table went out as it stands, with its digest. This can&apos;t be undone.</source>
        <translation>この表のとおりに公表したことを、ダイジェストとともに記録します。元に戻せません。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>The publication is recorded</source>
        <translation>公表を記録しました</translation>
    </message>
    <message>
        <source>The file was removed: it gives away “%1” in %2.</source>
        <translation>ファイルを削除しました。%2に「%1」が残っていました。</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>公表する内容</translation>
    </message>
    <message>
        <source>Publications so far</source>
        <translation>これまでの公表</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Writes exactly this table as a workbook, CSV or PDF, and checks the file (Ctrl+E)</source>
        <translation>この表をそのままブック、CSV、PDFに書き出し、ファイルを点検します（Ctrl+E）</translation>
    </message>
    <message>
        <source>Record the &amp;publication…</source>
        <translation>公表を記録(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::RelationsDialog</name>
    <message>
        <source>&amp;Add the relation</source>
        <translation>関係を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Take &amp;out the selected one</source>
        <translation>選んだものを削除(&amp;O)</translation>
    </message>
    <message>
        <source>Relations between organisations</source>
        <translation>企業・機関の関係</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>企業・機関</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Of organisation</source>
        <translation>相手の企業・機関</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Document and place, or who said so</source>
        <translation>資料と箇所、またはだれによるか</translation>
    </message>
    <message>
        <source>O&amp;rganisation:</source>
        <translation>企業・機関(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Is:</source>
        <translation>関係(&amp;I)：</translation>
    </message>
    <message>
        <source>O&amp;f:</source>
        <translation>相手(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Known from:</source>
        <translation>根拠(&amp;K)：</translation>
    </message>
</context>
<context>
    <name>shirube::ui::RemarkBar</name>
    <message>
        <source>All authors</source>
        <translation>すべての指摘者</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>指摘事項%1件</translation>
    </message>
    <message>
        <source>%1 of %2 findings</source>
        <translation>指摘事項%2件のうち%1件</translation>
    </message>
    <message>
        <source>Find a finding (Ctrl+F)</source>
        <translation>指摘事項を検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find a finding</source>
        <translation>指摘事項を検索</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>指摘者</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状況</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未採点</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
</context>
<context>
    <name>shirube::ui::RemarkDialog</name>
    <message>
        <source>&amp;Due on</source>
        <translation>期限(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Not public</source>
        <translation>非公開(&amp;N)</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>指摘事項の追加</translation>
    </message>
    <message>
        <source>Change a finding</source>
        <translation>指摘事項の変更</translation>
    </message>
    <message>
        <source>A label or a body, never a name that must not be published</source>
        <translation>委員A…か機関の名前。公表できない氏名は入れません</translation>
    </message>
    <message>
        <source>Re&amp;view:</source>
        <translation>審査(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Subject:</source>
        <translation>対象(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>指摘者(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>指摘事項(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種類(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Response:</source>
        <translation>対処方針(&amp;R)：</translation>
    </message>
    <message>
        <source>S&amp;tatus:</source>
        <translation>状況(&amp;T)：</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The review as a whole</source>
        <translation>審査の全体</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>指摘の内容を入れてください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::RemarksTab</name>
    <message>
        <source>Findings and responses</source>
        <translation>指摘事項と対処方針</translation>
    </message>
    <message>
        <source>No review is chosen</source>
        <translation>審査が選ばれていません</translation>
    </message>
    <message>
        <source>Choose a review above: the findings are those of its programme.</source>
        <translation>上で審査を選んでください。その事業の指摘事項が出ます。</translation>
    </message>
    <message>
        <source>The findings can&apos;t be shown</source>
        <translation>指摘事項を表示できません</translation>
    </message>
    <message>
        <source>No findings of this programme are known.</source>
        <translation>この事業の指摘事項はありません。</translation>
    </message>
    <message>
        <source>No finding matches the filter.</source>
        <translation>条件に合う指摘事項はありません。</translation>
    </message>
    <message>
        <source>%1 open, %2 overdue</source>
        <comment>findings</comment>
        <translation>未了%1件、期限超過%2件</translation>
    </message>
    <message>
        <source>Set up a review of this programme first, on the tab of preparation.</source>
        <translation>先に「準備」で、この事業の審査を作ってください。</translation>
    </message>
    <message>
        <source>What documents print is not changed here: carry it to a review, and answer it there.</source>
        <translation>資料に印字された指摘は、ここでは変えられません。審査に引き継いで、そこで答えてください。</translation>
    </message>
    <message>
        <source>Goes on in that review with the selected findings</source>
        <translation>選んだ指摘事項を、その審査に引き継ぎます</translation>
    </message>
    <message>
        <source>Select a finding: what became of it from review to review stands here.</source>
        <translation>指摘事項を選ぶと、審査から審査への経過がここに出ます。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>対処方針</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>締切</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>節</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>その後の経過</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印字</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公表</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Remove the finding</source>
        <translation>指摘事項の削除</translation>
    </message>
    <message>
        <source>“%1” goes. It can be undone.</source>
        <translation>「%1」を削除します。元に戻せます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Carried: %1</source>
        <translation>引き継ぎ：%1件</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change… (F2)</source>
        <translation>変更(&amp;C)… (F2)</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>削除(&amp;V)…</translation>
    </message>
    <message>
        <source>Carry to a review</source>
        <translation>審査に引き継ぐ</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>すべて書き出す…</translation>
    </message>
    <message>
        <source>All findings of the programme as a workbook, CSV or PDF (Ctrl+E)</source>
        <translation>事業のすべての指摘事項をブック、CSV、PDFに書き出します（Ctrl+E）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ReportBar</name>
    <message>
        <source>Cycle before</source>
        <translation>直前の区分</translation>
    </message>
    <message>
        <source>Newest cycle</source>
        <translation>最新の区分</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>すべての事業</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the earlier day and the day as of</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2行中%1行</translation>
    </message>
    <message>
        <source>Find a row (Ctrl+F)</source>
        <translation>行を絞り込む（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>行を絞り込む</translation>
    </message>
    <message>
        <source>Cycle to start from</source>
        <translation>比較元の予算区分</translation>
    </message>
    <message>
        <source>Cycle to compare with it</source>
        <translation>比較先の予算区分</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Only rows with a &amp;variance</source>
        <translation>差異のある行だけ(&amp;V)</translation>
    </message>
    <message>
        <source>Chosen in the top bar</source>
        <translation>上のバーで選びます</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Reports with their parameters, saved under a name</source>
        <translation>名前を付けて保存したレポートと条件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the whole table with its headings</source>
        <translation>表全体を見出し付きでコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>As a workbook with grounds, CSV or PDF (Ctrl+E)</source>
        <translation>根拠付きのブック、CSV、PDFに書き出します（Ctrl+E）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Shows the pages as they will be printed (Ctrl+P)</source>
        <translation>印刷される紙面を確かめます（Ctrl+P）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ReportPage</name>
    <message>
        <source>Variance reports</source>
        <translation>差異レポート</translation>
    </message>
    <message>
        <source>The report can&apos;t be made</source>
        <translation>レポートを作れません</translation>
    </message>
    <message>
        <source>No row has a variance</source>
        <translation>差異のある行がありません</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>一致する行がありません</translation>
    </message>
    <message>
        <source>Shorten the search or drop a filter.</source>
        <translation>検索する語を短くするか、絞り込みを外してください。</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>示すものがありません</translation>
    </message>
    <message>
        <source>The store holds nothing for this report and its parameters.</source>
        <translation>データファイルに、このレポートと条件に当たるものがありません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>見出し付きでコピー</translation>
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
        <source>Save these parameters…</source>
        <translation>この条件を保存…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save these parameters</source>
        <translation>条件の保存</translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation>レポートの名前</translation>
    </message>
    <message>
        <source>“%1” exists. Replace its parameters?</source>
        <translation>「%1」はすでにあります。条件を置き換えますか。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>「%1」として保存しました</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>「%1」の名前の変更</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>“%1” is blank or taken: choose another name.</source>
        <translation>「%1」は空か、すでに使われています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Delete saved parameters</source>
        <translation>保存した条件の削除</translation>
    </message>
    <message>
        <source>“%1” goes. The report itself stays.</source>
        <translation>「%1」を削除します。レポートそのものは残ります。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>レポートの行</translation>
    </message>
    <message>
        <source>Show on its own page what the row is about (Enter)</source>
        <translation>行の対象をそのページで開く（Enter）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ReportPane</name>
    <message>
        <source>Making the report</source>
        <translation>レポートの作成</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>作成しています…</translation>
    </message>
    <message>
        <source>The report is made from all rows of the edition.</source>
        <translation>版のすべての行からレポートを作ります。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ReportView</name>
    <message>
        <source>Nothing to show</source>
        <translation>示すものがありません</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the whole table with its headings</source>
        <translation>表全体を見出し付きでコピー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Shows the pages as they will be printed (Ctrl+P)</source>
        <translation>印刷される紙面を確かめます（Ctrl+P）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>As a workbook, CSV or PDF (Ctrl+E)</source>
        <translation>ブック、CSV、PDFに書き出します（Ctrl+E）</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>シートを開く</translation>
    </message>
    <message>
        <source>Everything that the files say of this programme (Enter)</source>
        <translation>この事業についてファイルにあるすべて（Enter）</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>レポートの行</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ReviewPage</name>
    <message>
        <source>Reviews</source>
        <translation>審査・評価</translation>
    </message>
    <message>
        <source>&amp;Review:</source>
        <translation>審査(&amp;R)：</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審査</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>審査はまだありません</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>a review, its stage and its day</comment>
        <translation>%1－%2、%3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a review and its stage</comment>
        <translation>%1－%2</translation>
    </message>
    <message>
        <source>%1 – from a document, %2</source>
        <comment>a review that a document prints, and when</comment>
        <translation>%1－資料による、%2</translation>
    </message>
    <message>
        <source>The results are there to read</source>
        <translation>結果を見られます</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ReviewerDialog</name>
    <message>
        <source>Add a reviewer</source>
        <translation>委員の追加</translation>
    </message>
    <message>
        <source>Change the reviewer</source>
        <translation>委員の変更</translation>
    </message>
    <message>
        <source>As it is written, with the post</source>
        <translation>役職を含め、書かれているとおり</translation>
    </message>
    <message>
        <source>Type to find one more, Enter adds it</source>
        <translation>入力して探し、Enterで加えます</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>氏名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Affiliation:</source>
        <translation>所属(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Organisations:</source>
        <translation>企業・機関(&amp;O)：</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <translation>注記(&amp;T)：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Names and affiliations are for the secretariat alone; whatever is published says 委員A, 委員B. The organisations serve to find conflicts of interest.</source>
        <translation>氏名と所属は事務局だけが見ます。公表するものでは委員A、委員B…です。企業・機関は、利益相反の候補を探すために使います。</translation>
    </message>
    <message>
        <source>%1 (in the affiliation)</source>
        <translation>%1（所属から）</translation>
    </message>
    <message>
        <source>One &amp;more:</source>
        <translation>追加(&amp;M)：</translation>
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
    <name>shirube::ui::RoleDialog</name>
    <message>
        <source>Once &amp;again:</source>
        <translation>もう一度(&amp;A)：</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>PIN once again</source>
        <translation>PINをもう一度</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Who is working with this store?</source>
        <translation>このデータファイルを使うのはだれですか</translation>
    </message>
    <message>
        <source>The role decides what is shown of reviews. A PIN keeps one role from another&apos;s desk; it does not encrypt the file.</source>
        <translation>審査について何が見えるかは、役割で決まります。PINは、ほかの役割の机をのぞかないためのもので、ファイルを暗号化しません。</translation>
    </message>
    <message>
        <source>A&amp;nalyst</source>
        <translation>分析担当(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;viewer</source>
        <translation>委員(&amp;V)</translation>
    </message>
    <message>
        <source>Secre&amp;tariat</source>
        <translation>事務局(&amp;T)</translation>
    </message>
    <message>
        <source>The store has no reviewers yet: the secretariat adds them under Reviews.</source>
        <translation>委員がまだいません。事務局が「審査・評価」で登録します。</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>役割：</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>氏名(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>PIN(&amp;P)：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a reviewer and the affiliation</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The secretariat has no PIN in this store yet. Choose one now: at least 4 characters.</source>
        <translation>このデータファイルの事務局のPINはまだありません。ここで決めてください（4文字以上）。</translation>
    </message>
    <message>
        <source>This reviewer has no PIN yet: the secretariat sets it under Reviews.</source>
        <translation>この委員のPINはまだありません。事務局が「審査・評価」で設定します。</translation>
    </message>
    <message>
        <source>This role has no PIN.</source>
        <translation>この役割にPINはありません。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>二つが一致しません。</translation>
    </message>
    <message numerus="yes">
        <source>The PIN is wrong. Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>PINが違います。%n秒待ってから、もう一度入れてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shirube::ui::RoundDialog</name>
    <message>
        <source>Change the review</source>
        <translation>審査の変更</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>今のまま</translation>
    </message>
    <message>
        <source>Set up a review</source>
        <translation>審査の作成</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審査</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>FY2026, 2026Q3 or 2026H2; may be left empty</source>
        <translation>FY2026、2026Q3、2026H2など。空でもかまいません</translation>
    </message>
    <message>
        <source>&amp;Programme:</source>
        <translation>事業(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種類(&amp;K)：</translation>
    </message>
    <message>
        <source>Scored &amp;by:</source>
        <translation>審査基準(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>P&amp;eriod:</source>
        <translation>対象期間(&amp;E)：</translation>
    </message>
    <message>
        <source>Sheets are &amp;due:</source>
        <translation>採点の締切(&amp;D)：</translation>
    </message>
    <message>
        <source>Committee &amp;meets:</source>
        <translation>開催日(&amp;M)：</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>注記(&amp;O)：</translation>
    </message>
    <message>
        <source>Day on which the committee meets</source>
        <translation>委員会の開催日</translation>
    </message>
    <message>
        <source>Day until which sheets are due</source>
        <translation>採点の締切日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a period and a kind of review</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Give the review a name.</source>
        <translation>審査の名称を入れてください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::RowEditor</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
</context>
<context>
    <name>shirube::ui::RsLinkDialog</name>
    <message>
        <source>&amp;Unlink</source>
        <translation>対応付けを解除(&amp;U)</translation>
    </message>
    <message>
        <source>Link with the programme review system</source>
        <translation>RSシステムとの対応付け</translation>
    </message>
    <message>
        <source>Find another programme by name or ID</source>
        <translation>別の事業を名前またはIDで検索</translation>
    </message>
    <message>
        <source>Find a programme of the review system</source>
        <translation>RSシステムの事業を検索</translation>
    </message>
    <message>
        <source>Programmes of the review system</source>
        <translation>RSシステムの事業</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>予算事業ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>府省庁</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>近さ</translation>
    </message>
    <message>
        <source>For instance: the sheet names the same programme and office</source>
        <translation>例：シートの事業名と担当課が同じ</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>対応付ける(&amp;L)</translation>
    </message>
    <message>
        <source>Not linked yet.</source>
        <translation>まだ対応付けられていません。</translation>
    </message>
    <message>
        <source>Linked to programme %1, which no imported edition has.</source>
        <translation>事業%1と対応付けられていますが、取り込んだ版にありません。</translation>
    </message>
    <message>
        <source>Linked to programme %1 “%2”.</source>
        <translation>事業%1「%2」と対応付けられています。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of it stand beside those of the documents.</source>
        <translation>
            <numerusform>その%n件の数字が、資料の数字と並んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>The figures of the review system then stand beside what the documents say, and are checked against them. Neither is changed.</source>
        <translation>RSシステムの数字が資料の数字と並び、突き合わされます。どちらも変更されません。</translation>
    </message>
    <message>
        <source>✓ same name</source>
        <translation>✓ 同名</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>対応付け済み</translation>
    </message>
    <message>
        <source>No edition of the review system is in the store yet. Import its files first.</source>
        <translation>RSシステムの版がまだ取り込まれていません。先に取り込んでください。</translation>
    </message>
    <message>
        <source>No programme has a like name. Search for it above.</source>
        <translation>似た名前の事業がありません。上の欄で検索してください。</translation>
    </message>
    <message>
        <source>No programme is called so.</source>
        <translation>その名前の事業はありません。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::RunStrip</name>
    <message>
        <source>Checking the figures against each other…</source>
        <translation>数字を突き合わせています…</translation>
    </message>
    <message>
        <source>The checks were not finished. What is shown may be older than the store.</source>
        <translation>突合が終わっていません。表示は今のデータファイルより古いことがあります。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>もう一度突き合わせる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ScheduleTab</name>
    <message>
        <source>Schedule</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Set &amp;up what is due… (Enter)</source>
        <translation>期限の審査を作成(&amp;U)… (Enter)</translation>
    </message>
    <message>
        <source>Ope&amp;n (Enter)</source>
        <translation>開く(&amp;N) (Enter)</translation>
    </message>
    <message>
        <source>The secretariat sets reviews up.</source>
        <translation>審査を作るのは事務局です。</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No review matches</source>
        <translation>条件に合う審査はありません</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>審査はまだありません</translation>
    </message>
    <message>
        <source>Set one up, or load the bundled dataset for those that documents print.</source>
        <translation>審査を作るか、付属のデータセットを読み込んで、資料に印字された審査を表示してください。</translation>
    </message>
    <message>
        <source>Set up a review…</source>
        <translation>審査を作成…</translation>
    </message>
    <message>
        <source>You are on no panel yet. The secretariat puts reviewers on panels.</source>
        <translation>まだどの審査の委員にもなっていません。事務局が委員を加えます。</translation>
    </message>
    <message>
        <source>The secretariat sets reviews up: choose Role &gt; Sign in as…</source>
        <translation>審査を作るのは事務局です。「役割」→「役割を選ぶ」で切り替えてください。</translation>
    </message>
    <message>
        <source>%1 overdue, %2 due within 14 days, %3 not set up yet</source>
        <translation>期限超過%1件、14日以内%2件、未設定%3件</translation>
    </message>
    <message>
        <source>Search reviews (Ctrl+F)</source>
        <translation>審査を検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search reviews</source>
        <translation>審査を検索</translation>
    </message>
    <message>
        <source>Schedule of reviews</source>
        <translation>審査の予定</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SchemeEditor</name>
    <message>
        <source>nothing is recommended</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>評語</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>判断を記録</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>評価尺度</translation>
    </message>
    <message>
        <source>&amp;Share out 100 points evenly</source>
        <translation>100点を均等に配分(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;cale:</source>
        <translation>評価尺度(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Lowest mark:</source>
        <translation>最低点(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Step:</source>
        <translation>刻み(&amp;S)：</translation>
    </message>
    <message>
        <source>Grades:</source>
        <translation>評語：</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no floor</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>結果(&amp;R)：</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation>規則：</translation>
    </message>
    <message>
        <source>Below &amp;that:</source>
        <translation>それ未満(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Floor of the result:</source>
        <translation>結果の足切り(&amp;F)：</translation>
    </message>
    <message>
        <source>Below a f&amp;loor:</source>
        <translation>足切りのとき(&amp;L)：</translation>
    </message>
    <message>
        <source>A scale of its own</source>
        <translation>独自の尺度</translation>
    </message>
    <message>
        <source>Sum of the maxima: %1 of %2</source>
        <translation>配点の合計：%1／%2</translation>
    </message>
    <message>
        <source>The best sheet comes to %1.</source>
        <translation>最高の結果は%1です。</translation>
    </message>
    <message>
        <source>%1 “%2” is not a number.</source>
        <translation>%1「%2」は数ではありません。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SchemePane</name>
    <message>
        <source>sheets due %1</source>
        <translation>採点の締切%1</translation>
    </message>
    <message>
        <source>committee meets %1</source>
        <translation>開催日%1</translation>
    </message>
    <message>
        <source>%1 or more: %2</source>
        <comment>a mean and what the rule recommends</comment>
        <translation>%1以上：%2</translation>
    </message>
    <message>
        <source>below that: %1</source>
        <translation>それ未満：%1</translation>
    </message>
    <message>
        <source>No rule: the result recommends nothing.</source>
        <translation>規則なし：結果による判定はありません。</translation>
    </message>
    <message>
        <source>Rule – %1</source>
        <translation>規則－%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the steps of a rule</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>Maximum</source>
        <comment>the most points of an item</comment>
        <translation>配点</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>a mean below it calls for another outcome</comment>
        <translation>足切り</translation>
    </message>
    <message>
        <source>Remove the review</source>
        <translation>審査の削除</translation>
    </message>
    <message>
        <source>“%1” goes with its panel and assignments. It can be undone.</source>
        <translation>「%1」を、委員と割り当てとともに削除します。元に戻せます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Items of the review</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>&amp;Change… (F2)</source>
        <translation>変更(&amp;C)… (F2)</translation>
    </message>
    <message>
        <source>Re&amp;move the review…</source>
        <translation>審査を削除(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ScoreForm</name>
    <message>
        <source>Comment on %1</source>
        <translation>%1へのコメント</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>The comment leaves no export for the public.</source>
        <translation>このコメントは、公表の資料に出ません。</translation>
    </message>
    <message>
        <source>Overall remark</source>
        <translation>総評</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ScoringTab</name>
    <message>
        <source>Pasted %1 values.</source>
        <translation>%1個の値を貼り付けました。</translation>
    </message>
    <message>
        <source>%1 are no scores and are marked.</source>
        <translation>%1個は評点ではないので、印を付けました。</translation>
    </message>
    <message>
        <source>%1 cells did not fit and were left out.</source>
        <translation>%1個のセルは収まらないので、除きました。</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a subject under review and the review</comment>
        <translation>%1－%2</translation>
    </message>
    <message>
        <source>All %1 items scored</source>
        <translation>全%1項目を採点済み</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <comment>items of a sheet without a score</comment>
        <translation>%2項目のうち%1項目が未採点</translation>
    </message>
    <message>
        <source>%1 %2 / %3</source>
        <comment>what a sum is, the sum, and the most that it can be</comment>
        <translation>%1 %2／%3</translation>
    </message>
    <message>
        <source>…</source>
        <comment>a draft that is kept in a moment</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>下書きを保存しました</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation>下書きを保存できません</translation>
    </message>
    <message>
        <source>！ %1: %2</source>
        <comment>an item and why its value is no score</comment>
        <translation>！ %1：%2</translation>
    </message>
    <message>
        <source>Type the score. Enter and Tab go on, F2 comments, Ctrl+Page Down goes to the next subject, Ctrl+Enter submits.</source>
        <translation>評点を打ちます。EnterとTabで次へ、F2でコメント、Ctrl+Page Downで次の対象、Ctrl+Enterで提出です。</translation>
    </message>
    <message>
        <source>This sheet is submitted as it stands.</source>
        <translation>この内容で提出済みです。</translation>
    </message>
    <message>
        <source>Not submitted yet: %1.</source>
        <translation>まだ提出していません：%1。</translation>
    </message>
    <message>
        <source>The subject before (Ctrl+Page Up)</source>
        <translation>前の対象（Ctrl+Page Up）</translation>
    </message>
    <message>
        <source>The next subject (Ctrl+Page Down)</source>
        <translation>次の対象（Ctrl+Page Down）</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>&amp;All subjects</source>
        <translation>すべての対象(&amp;A)</translation>
    </message>
    <message>
        <source>All subjects of this review in one grid</source>
        <translation>この審査のすべての対象を一つの表で採点します</translation>
    </message>
    <message>
        <source>&amp;Submit…</source>
        <translation>提出(&amp;S)…</translation>
    </message>
    <message>
        <source>Scores of the sheet</source>
        <translation>評点票の評点</translation>
    </message>
    <message>
        <source>Scores of all subjects</source>
        <translation>すべての対象の評点</translation>
    </message>
    <message>
        <source>Nothing to score</source>
        <translation>採点するものはありません</translation>
    </message>
    <message>
        <source>What is assigned to you appears here once the review is open.</source>
        <translation>採点が始まると、担当の対象がここに出ます。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::Session</name>
    <message>
        <source>%1: %2</source>
        <comment>a role and the person</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Going back to “%1”</source>
        <translation>「%1」の時点を準備しています</translation>
    </message>
    <message>
        <source>Wait until “%1” is done.</source>
        <translation>「%1」が終わるまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SheetGoals</name>
    <message>
        <source>The file 3-1 of this edition has no goal of this programme.</source>
        <translation>この版の3-1に、この事業の目標はありません。</translation>
    </message>
    <message>
        <source>Select a goal: its years and where they stand are shown here.</source>
        <translation>目標を選ぶと、年度ごとの値と記載の場所をここに示します。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>目標の種類</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>改善の向き</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標%1</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>実績%1</translation>
    </message>
    <message>
        <source>%1% of the target</source>
        <translation>目標の%1%</translation>
    </message>
    <message>
        <source>target year</source>
        <translation>目標年度</translation>
    </message>
    <message>
        <source>FY%1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>記載の場所</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SheetLists</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a table and how many rows it has</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The files of this edition have no rows of this programme.</source>
        <translation>この版のファイルに、この事業の行はありません。</translation>
    </message>
    <message>
        <source>Select a row: all of its cells and its place in the file are shown here.</source>
        <translation>行を選ぶと、すべての欄と記載の場所をここに示します。</translation>
    </message>
    <message>
        <source>&amp;Rows of:</source>
        <translation>一覧(&amp;R)：</translation>
    </message>
    <message>
        <source>Table of the files</source>
        <translation>ファイルの表</translation>
    </message>
    <message>
        <source>Rows of the files</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>These rows as CSV</source>
        <translation>これらの行をCSVで</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SheetTab</name>
    <message>
        <source>Of a programme&apos;s sheet the budget, the figures and the lists can be exported.</source>
        <translation>事業のシートからは、予算、図、一覧を書き出せます。</translation>
    </message>
    <message>
        <source>No programme is chosen</source>
        <translation>事業が選ばれていません</translation>
    </message>
    <message>
        <source>Open one in the list of programmes (Enter or a double click), or enter its ID above.</source>
        <translation>事業の一覧で開くか（Enterまたはダブルクリック）、上に予算事業IDを入力してください。</translation>
    </message>
    <message>
        <source>There is no such programme</source>
        <translation>その事業はありません</translation>
    </message>
    <message>
        <source>There is no budget</source>
        <translation>予算がありません</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>予算事業ID</translation>
    </message>
    <message>
        <source>ID of the programme</source>
        <translation>予算事業ID</translation>
    </message>
    <message>
        <source>予算事業ID: Enter shows that programme (Ctrl+F)</source>
        <translation>予算事業ID：Enterでその事業を示します（Ctrl+F）</translation>
    </message>
    <message>
        <source>The programme with the ID before</source>
        <translation>前の番号の事業</translation>
    </message>
    <message>
        <source>The programme with the next ID</source>
        <translation>次の番号の事業</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>一覧で示す</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>点検・評価</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算と執行</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Logic model</source>
        <translation>ロジックモデル</translation>
    </message>
    <message>
        <source>Flow of money</source>
        <translation>資金の流れ</translation>
    </message>
    <message>
        <source>Rows of the files</source>
        <translation>ファイルの行</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SnapshotBanner</name>
    <message>
        <source>Back to the present</source>
        <translation>今に戻る</translation>
    </message>
    <message>
        <source>“%1” (taken on %2) is shown: to be looked at, not changed.</source>
        <translation>「%1」（%2に取得）を表示しています。閲覧のみで、変更はできません。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SnapshotButton</name>
    <message>
        <source>Now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>a snapshot and when it was taken</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>時点：%1</translation>
    </message>
    <message>
        <source>Whose figures the pages show: %1</source>
        <translation>ページに示す値の時点：%1</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SnapshotComparison</name>
    <message>
        <source>Going back to “%1”</source>
        <translation>「%1」の時点を準備しています</translation>
    </message>
    <message>
        <source>Wait until “%1” is done.</source>
        <translation>「%1」が終わるまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SnapshotDialog</name>
    <message>
        <source>Rename the snapshot</source>
        <translation>スナップショットの名前を変更</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>スナップショットを取得</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>注記(&amp;O)：</translation>
    </message>
    <message>
        <source>The figures of %1</source>
        <translation>%1の値</translation>
    </message>
    <message>
        <source>The figures of now, under a name</source>
        <translation>今の値に名前を付けて残します</translation>
    </message>
    <message>
        <source>Whatever changes later, reports, charts and packs can show the figures as they stand in a snapshot, and what differs between two of them.</source>
        <translation>後で何が変わっても、レポート、図、WG資料はその時点の値を示すことができ、二つの時点の違いも分かります。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>名前を変えました：%1</translation>
    </message>
    <message>
        <source>Took the snapshot “%1”</source>
        <translation>スナップショット「%1」を取得しました</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SnapshotsPane</name>
    <message>
        <source>Co&amp;mpare the two</source>
        <translation>二つを比べる(&amp;M)</translation>
    </message>
    <message>
        <source>Co&amp;mpare with now</source>
        <translation>今と比べる(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the snapshot</source>
        <translation>スナップショットの削除</translation>
    </message>
    <message>
        <source>The name “%1” goes; the figures stay in the change log. This can be undone.</source>
        <translation>名前「%1」を削除します。値は変更履歴に残ります。元に戻せます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Take a snapshot…</source>
        <translation>スナップショットを取得(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前の変更(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>No snapshot yet. Take one at each meeting, to see later what the figures were.</source>
        <translation>スナップショットはまだありません。会議ごとに取得しておくと、当時の数字を後で見られます。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SourceDetail</name>
    <message>
        <source>Select a check or a statement: what it rests on stands here, with every source and place.</source>
        <translation>突合か記載を選ぶと、そのもとになる数字、出典、所在がここに出ます。</translation>
    </message>
    <message>
        <source>&amp;Note… (F2)</source>
        <translation>注記(&amp;N)…（F2）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Sources and checks</source>
        <translation>出典と突合</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z undoes it.</source>
        <translation>保存しました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z undoes it.</source>
        <translation>消去しました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>突合</translation>
    </message>
    <message>
        <source>Checks or sources</source>
        <translation>突合・出典の切替え</translation>
    </message>
</context>
<context>
    <name>shirube::ui::StatementList</name>
    <message>
        <source>What it states: %1</source>
        <translation>この資料の記載：%1件</translation>
    </message>
    <message>
        <source>Statements on “%1”: %2</source>
        <translation>「%1」についての記載：%2件</translation>
    </message>
    <message>
        <source>No statement matches</source>
        <translation>一致する記載がありません</translation>
    </message>
    <message>
        <source>Shorten the search.</source>
        <translation>検索する語を短くしてください。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>The figures are being read</source>
        <translation>数字を読み込んでいます</translation>
    </message>
    <message>
        <source>They stand here in a moment.</source>
        <translation>まもなくここに出ます。</translation>
    </message>
    <message>
        <source>The store holds no documents</source>
        <translation>データファイルに資料がありません</translation>
    </message>
    <message>
        <source>Choose File &gt; Load the bundled dataset to bring in the published figures.</source>
        <translation>「ファイル」→「付属データセットを読み込む」で公表資料の数字を取り込めます。</translation>
    </message>
    <message>
        <source>No document states a figure of it</source>
        <translation>この項目の数字を記載した資料はありません</translation>
    </message>
    <message>
        <source>What is known of it stands on the right.</source>
        <translation>分かっていることは右に出ています。</translation>
    </message>
    <message>
        <source>%1 of %2 statements</source>
        <translation>記載%2件中%1件</translation>
    </message>
    <message>
        <source>Everything that states this figure</source>
        <translation>この数字についてのすべての記載</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>見出し付きでコピー</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>記載</translation>
    </message>
    <message>
        <source>Find a figure (Ctrl+F)</source>
        <translation>数字を絞り込む（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find a figure</source>
        <translation>数字を絞り込む</translation>
    </message>
    <message>
        <source>&amp;Back to the document</source>
        <translation>資料に戻る(&amp;B)</translation>
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
    <name>shirube::ui::SubjectsPane</name>
    <message>
        <source>Themes of the programme</source>
        <translation>事業のテーマ</translation>
    </message>
    <message>
        <source>Under review, in the order of the agenda</source>
        <translation>審査の対象（並び順）</translation>
    </message>
    <message>
        <source>No themes are left to choose: the programme can be under review as a whole.</source>
        <translation>選べるテーマは残っていません。事業全体を対象にできます。</translation>
    </message>
    <message>
        <source>Programme as a &amp;whole</source>
        <translation>事業全体(&amp;W)</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SubmitDialog</name>
    <message>
        <source>Submit sheets</source>
        <translation>評点票の提出</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>評点票</translation>
    </message>
    <message>
        <source>Not submitted: %1 – %2</source>
        <comment>a subject and what keeps its sheet back</comment>
        <translation>提出しないもの：%1－%2</translation>
    </message>
    <message>
        <source>&amp;Reason for the change:</source>
        <translation>変更の理由(&amp;R)：</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to submit</source>
        <translation>
            <numerusform>%n枚の評点票を提出します</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sheets to submit</source>
        <translation>評点票%2枚のうち%1枚を提出します</translation>
    </message>
    <message>
        <source>What is submitted is sealed and can&apos;t be taken back. It can be replaced later, with a reason; both stay.</source>
        <translation>提出した内容には封をし、取り消せません。後から理由とともに差し替えられ、両方が残ります。</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>%1 – replaces what was submitted</source>
        <translation>%1－提出済みのものを差し替え</translation>
    </message>
    <message>
        <source>%1 – %2 – replaces what was submitted</source>
        <translation>%1－%2－提出済みのものを差し替え</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a subject and the sum of its scores</comment>
        <translation>%1－%2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are no scores</source>
        <translation>
            <numerusform>評点でない値が%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 items are open</source>
        <translation>%2項目のうち%1項目が未採点</translation>
    </message>
    <message>
        <source>submitted as it is</source>
        <translation>この内容で提出済み</translation>
    </message>
    <message numerus="yes">
        <source>Submitted %n sheet(s).</source>
        <translation>
            <numerusform>評点票を%n枚提出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shirube::ui::TallyTab</name>
    <message>
        <source>Tally</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>No review is chosen</source>
        <translation>審査が選ばれていません</translation>
    </message>
    <message>
        <source>Choose a review above.</source>
        <translation>上で審査を選んでください。</translation>
    </message>
    <message>
        <source>No scores are printed</source>
        <translation>評点の印字がありません</translation>
    </message>
    <message>
        <source>The documents name this review and print no scores of it. Its findings are on the tab of findings and responses.</source>
        <translation>資料にはこの審査の名前だけがあり、評点の印字がありません。指摘は「指摘事項」にあります。</translation>
    </message>
    <message>
        <source>This review is being prepared</source>
        <translation>この審査は準備中です</translation>
    </message>
    <message>
        <source>The tally stands here once scores were submitted and the secretariat has revealed them.</source>
        <translation>評点が提出され、事務局が開封すると、集計がここに出ます。</translation>
    </message>
    <message>
        <source>The scores are sealed. The secretariat reveals them with its passphrase after the deadline; until then nobody sees a mean, an order or a count.</source>
        <translation>評点は封印中です。締切の後、事務局が合言葉で開封します。それまでは、平均も順位も数もだれにも見えません。</translation>
    </message>
    <message>
        <source>Scores are due on %1.</source>
        <translation>採点の締切は%1です。</translation>
    </message>
    <message>
        <source>The committee meets on %1.</source>
        <translation>委員会の開催は%1です。</translation>
    </message>
    <message>
        <source>Sealed until the reveal</source>
        <translation>開封まで封印中</translation>
    </message>
    <message>
        <source>The tally can&apos;t be made</source>
        <translation>集計できません</translation>
    </message>
    <message>
        <source>%1 subjects</source>
        <translation>対象%1件</translation>
    </message>
    <message>
        <source>As printed; computed from the printed scores</source>
        <translation>印字された評点から計算</translation>
    </message>
    <message>
        <source>%1, ◆ %2 borderline</source>
        <comment>subjects, cases</comment>
        <translation>%1、◆ 境界案件%2件</translation>
    </message>
    <message>
        <source>%1, none borderline</source>
        <translation>%1、境界案件なし</translation>
    </message>
    <message>
        <source>Corrected; both versions stay</source>
        <translation>訂正しました。前の版も残ります</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Box plot</source>
        <translation>箱ひげ図</translation>
    </message>
    <message>
        <source>For reference: reviewers</source>
        <translation>参考：委員</translation>
    </message>
    <message>
        <source>Corrected sheets</source>
        <translation>訂正した評点票</translation>
    </message>
    <message>
        <source>For reference: how each reviewer marks. It is information only and changes no result and no rank.</source>
        <translation>参考：委員ごとの採点の傾向です。結果も順位も変わりません。</translation>
    </message>
    <message>
        <source>Every version that was submitted stays. The last one counts.</source>
        <translation>提出されたすべての版が残ります。数えるのは最後の版です。</translation>
    </message>
    <message>
        <source>Habits of the reviewers</source>
        <translation>委員の採点の傾向</translation>
    </message>
    <message>
        <source>Versions of sheets</source>
        <translation>評点票の版</translation>
    </message>
    <message>
        <source>Find a row (Ctrl+F)</source>
        <translation>行を絞り込む（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>行を絞り込む</translation>
    </message>
    <message>
        <source>Correct scores…</source>
        <translation>評点を訂正…</translation>
    </message>
    <message>
        <source>Replace a sheet by a further version, with a reason</source>
        <translation>理由とともに、評点票を新しい版に差し替えます</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>表を書き出す…</translation>
    </message>
    <message>
        <source>As a workbook with grounds, CSV or PDF (Ctrl+E)</source>
        <translation>根拠付きのブック、CSV、PDFに書き出します（Ctrl+E）</translation>
    </message>
    <message>
        <source>A box for each subject</source>
        <translation>対象ごとの箱</translation>
    </message>
    <message>
        <source>A box for each item</source>
        <translation>項目ごとの箱</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>箱</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ThemeFilterBar</name>
    <message>
        <source>All elements</source>
        <translation>すべての要素</translation>
    </message>
    <message>
        <source>%1 of %2 themes</source>
        <translation>%2テーマ中%1件</translation>
    </message>
    <message>
        <source>Find a theme or organisation (Ctrl+F)</source>
        <translation>テーマ・実施者を絞り込む（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find a theme or organisation</source>
        <translation>テーマ・実施者を絞り込む</translation>
    </message>
    <message>
        <source>Item of research</source>
        <translation>研究開発項目</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Preparatory research</source>
        <translation>先導研究</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>すべての項目</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべての区分</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>With preparatory research</source>
        <translation>先導研究を含む</translation>
    </message>
    <message>
        <source>Without preparatory research</source>
        <translation>先導研究を除く</translation>
    </message>
    <message>
        <source>Preparatory research only</source>
        <translation>先導研究のみ</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ThemePage</name>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>No theme matches</source>
        <translation>一致するテーマがありません</translation>
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
        <source>The store holds no themes</source>
        <translation>データファイルにテーマがありません</translation>
    </message>
    <message>
        <source>Choose File &gt; Load the bundled dataset to bring in the published themes.</source>
        <translation>「ファイル」→「付属データセットを読み込む」で公表されたテーマを取り込めます。</translation>
    </message>
    <message>
        <source>Select a row: its organisations and sources stand here.</source>
        <translation>行を選ぶと、その実施者と出典がここに出ます。</translation>
    </message>
    <message>
        <source>The figure shows the themes that the filter leaves, by the year in which they end.</source>
        <translation>図には、絞り込んだテーマを終了年度で示しています。</translation>
    </message>
    <message>
        <source>%1 themes selected: %2 achieved, %3 on schedule, %4 delayed or missed</source>
        <translation>選択%1テーマ：目標達成%2、計画通り%3、遅延・目標未達%4</translation>
    </message>
    <message>
        <source>Tallies</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>終了年度の図</translation>
    </message>
    <message>
        <source>Views of the themes</source>
        <translation>テーマの表示</translation>
    </message>
    <message>
        <source>Themes by element and result</source>
        <translation>要素別・結果別のテーマ</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>ページ(&amp;S)：</translation>
    </message>
    <message>
        <source>Sheet of the schedule</source>
        <translation>終了年度の図のページ</translation>
    </message>
    <message>
        <source>All themes on one</source>
        <translation>全テーマを1ページに</translation>
    </message>
</context>
<context>
    <name>shirube::ui::TopBar</name>
    <message>
        <source>Search and display</source>
        <translation>検索と表示</translation>
    </message>
    <message>
        <source>Uni&amp;t:</source>
        <translation>単位(&amp;T)：</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>金額の単位</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>役割：%1</translation>
    </message>
</context>
<context>
    <name>shirube::ui::TrialBox</name>
    <message>
        <source>Select an indicator first.</source>
        <translation>先に指標を選んでください。</translation>
    </message>
    <message>
        <source>The indicator is in words: it is shown, and in no mean that could move.</source>
        <translation>言葉で測る指標です。表示だけで、動く平均はありません。</translation>
    </message>
    <message>
        <source>Assume a value: what it would move stands here. Nothing is written.</source>
        <translation>値を仮に置くと、何が動くかがここに出ます。保存はされません。</translation>
    </message>
    <message>
        <source>The indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>達成度</translation>
    </message>
    <message>
        <source>The indicator belongs to a portfolio, which has no logic model.</source>
        <translation>枠の指標です。枠にはロジックモデルがありません。</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Measured nodes</source>
        <translation>測定した項目</translation>
    </message>
    <message>
        <source>Nodes that move: %1</source>
        <translation>動く項目：%1</translation>
    </message>
    <message>
        <source>attainment %1, support %2, measured %3</source>
        <translation>達成度 %1、支え %2、測定 %3</translation>
    </message>
    <message>
        <source>None: nothing rests on what changes.</source>
        <translation>ありません。変わる値に基づくものがないためです。</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>保存はされません。</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>期間(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Assumed value:</source>
        <translation>仮の値(&amp;A):</translation>
    </message>
    <message>
        <source>Period of the assumed value</source>
        <translation>仮の値の期間</translation>
    </message>
    <message>
        <source>Assumed value</source>
        <translation>仮の値</translation>
    </message>
    <message>
        <source>What the assumed value moves</source>
        <translation>仮の値で動くもの</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1で</translation>
    </message>
</context>
<context>
    <name>shirube::ui::TwoLists</name>
    <message>
        <source>Take →</source>
        <translation>加える →</translation>
    </message>
    <message>
        <source>Take all shown →</source>
        <translation>表示中をすべて加える →</translation>
    </message>
    <message>
        <source>← Take out</source>
        <translation>← 外す</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>検索：%1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ctrl+↑</source>
        <translation>Ctrl+↑</translation>
    </message>
    <message>
        <source>Ctrl+↓</source>
        <translation>Ctrl+↓</translation>
    </message>
</context>
<context>
    <name>shirube::ui::VerdictChips</name>
    <message>
        <source>%1 %2</source>
        <comment>a verdict and how many checks came to it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>%1だけを表示</translation>
    </message>
</context>
<context>
    <name>shirube::ui::VersionBar</name>
    <message>
        <source>%1 (no logic model yet)</source>
        <translation>%1（ロジックモデルなし）</translation>
    </message>
    <message>
        <source>✎ Draft: in no report</source>
        <translation>✎ 下書き：報告には使われません</translation>
    </message>
    <message>
        <source>In force: read only</source>
        <translation>適用中：読み取り専用</translation>
    </message>
    <message>
        <source>&amp;Programme:</source>
        <translation>事業(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>版(&amp;V)：</translation>
    </message>
    <message>
        <source>Programme of the logic model</source>
        <translation>ロジックモデルの事業</translation>
    </message>
    <message>
        <source>Version of the logic model</source>
        <translation>ロジックモデルの版</translation>
    </message>
    <message>
        <source>&amp;Begin a draft</source>
        <translation>下書きを作成(&amp;B)</translation>
    </message>
    <message>
        <source>A&amp;dopt…</source>
        <translation>採用(&amp;D)…</translation>
    </message>
    <message>
        <source>D&amp;iscard…</source>
        <translation>破棄(&amp;I)…</translation>
    </message>
</context>
</TS>
