using Casus.Study.Balances;
using Casus.Study.Causes;
using Casus.Study.Explanations;
using Casus.Tell.Forms;
using Casus.Tell.Texts;

namespace Casus.Tell.Operations;

/// <summary>The operations that answer with a document: an article, a brief, the analyses.</summary>
static class Documents
{
    public static Operation Article { get; } = new("article", "One article: what is known of it, its text, and everything it states.", OneArticle)
    {
        Parameters = [new("article", ParameterKind.Article, "The id of the article.") { Required = true, Subject = true }],
    };

    public static Operation Brief { get; } = new("brief", "The sourced brief of the situation, every sentence proven by a passage.", (subject, _) =>
    {
        var brief = Briefing.WriteWhatHolds(subject.Situation, subject.Case.Findings);
        return new Answer.Document(brief.Title, MarkdownBrief.Write(brief), BriefJson.Write(brief));
    });

    public static Operation WhatIf { get; } = new("what-if", "What follows if a concept of the causal map rises, path by path with quotations; without a concept, the whole map with its loops.", IfItRises)
    {
        Parameters = [new("concept", ParameterKind.Text, "A concept of the causal map.") { Subject = true }],
    };

    public static Operation Balance { get; } = new("balance", "What the weightiest agreement changes in the network of friends and foes.", (subject, _) =>
    {
        var answer = BalanceStudy.Of(subject.Situation);
        return new Answer.Document("balance", BalanceText.Write(answer, subject.Situation), StudyJson.Write(answer));
    });

    public static Operation Power { get; } = new("power", "Who has power over dependent neighbours, by friendly ties that hold.", (subject, _) =>
    {
        var answer = PowerAnswer.Of(subject.Situation);
        return new Answer.Document("power", PowerText.Write(answer, subject.Situation), StudyJson.Write(answer));
    });

    public static Operation Explanations { get; } = new("explanations", "The rival explanations of each silence, and which fall without one origin.", (subject, _) =>
    {
        var views = ExplanationView.Of(subject.Situation);
        return new Answer.Document("explanations", ExplanationText.Write(views, subject.Situation), StudyJson.Write(views));
    });

    static Answer OneArticle(Subject subject, Arguments arguments)
    {
        var id = arguments.Text("article")!;
        if (subject.Situation.Records.FirstOrDefault(r => r.Article.Id == id) is not { } record)
            return new Answer.Refused($"There is no article '{id}'{(subject.AsOf is null ? "" : " that was known then")}. 'articles' lists them.") { Missing = true };
        return new Answer.Document(
            Source.TitleOf(record.Article),
            ArticleText.Write(record.Article, record.Removed) + ReadingText.Write(record.Reading),
            ReadingJson.Write(record) + "\n");
    }

    static Answer IfItRises(Subject subject, Arguments arguments)
    {
        var study = new CausalStudy(subject.Situation);
        var words = arguments.Text("concept");
        var concept = words is null ? null : study.Find(words);
        return words is not null && concept is null
            ? new Answer.Refused(CauseText.Unknown(study, words)) { Missing = true }
            : new Answer.Document("what-if", CauseText.Write(study, concept), StudyJson.Write(study, concept));
    }
}
