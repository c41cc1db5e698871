using System.CommandLine;
using Casus.Acquire;
using Casus.Clean;
using Casus.Language;
using Casus.Tell.Texts;
using Casus.Work;

namespace Casus.App.Commands;

/// <summary><c>casus parse</c>: sentences, words, tags and trees of texts as CoNLL-U, which other tools read.</summary>
static class ParseCommand
{
    public static Command Create()
    {
        var command = new Command("parse", "Prints the sentences and trees of texts as CoNLL-U.");
        var press = new PressArguments(command);
        command.SetAction((call, cancel) => Task.FromResult(Run(press.Open(call, cancel), cancel)));
        return command;
    }

    static int Run(IEnumerable<Acquired> press, CancellationToken cancel)
    {
        var pipeline = new Lazy<Language.Pipeline>(Language.Pipeline.Load);
        return Report.Each(Intake.Clean(press.Select(Bare), cancel).Select(c => Tell(c, a => pipeline.Value.Read(a.Text, cancel))), cancel);
    }

    // A plain text is parsed as it stands, however short and whatever it is.
    static Acquired Bare(Acquired acquired) =>
        acquired is Acquired.Taken { Page.MediaType: "text/plain" } taken ? new Acquired.Taken(taken.Page with { IsBare = true }) : acquired;

    static Told Tell(Cleaned cleaned, Func<Article, Document> parse) => cleaned switch
    {
        Cleaned.Kept kept => new(Written(kept.Article, parse(kept.Article)), null),
        Cleaned.Rejected rejected => new(null, rejected.Refusal),
        _ => throw new NotSupportedException(cleaned.GetType().Name),
    };

    static string Written(Article article, Document document)
    {
        using var text = new StringWriter();
        text.Write($"# newdoc id = {OneLine.Of(article.Id, 1000)}\n");
        ConllU.Write(document, text);
        return text.ToString();
    }
}
