using Casus.Analysis.Forecast;
using Casus.Analysis.Forecast.Windows;
using Casus.App.Text;
using Casus.Store;
using Casus.Study.Forecasts;

namespace Casus.App.Commands.Forecasting;

/// <summary>Answers one question and keeps the answer in the ledger, if there is one.</summary>
sealed class AboutRun(EventInput input, Ledger? ledger)
{
    const int Candidates = 5;

    public int Tell(string text)
    {
        if (input.IsEmpty)
            return EventInput.NoEvents();
        if (Question.Parse(text) is not { } question)
            return Trouble($"'{text}' is no question. Write 'A -> B', 'A -[relation]-> B', or 'A -[relation]-> ?'.");
        if (input.History.Actor(question.Actor) is not { } actor)
            return Unknown(question.Actor);
        var relation = question.Relation is { } name ? input.History.Relation(name) : null;
        if (question.Relation is not null && relation is null)
            return Trouble($"No event says '{question.Relation}'. There are: {string.Join(", ", Enumerable.Range(0, input.History.History.Cast.Relations).Select(input.History.Relation))}.");
        if (question.Recipient is null)
            return relation is { } asked ? Next(actor, asked) : Trouble("To ask whom, say by what: 'A -[relation]-> ?'.");
        return input.History.Actor(question.Recipient) is { } recipient
            ? Chance(new Pattern(actor, relation, recipient))
            : Unknown(question.Recipient);
    }

    int Chance(Pattern pattern)
    {
        var outlooks = new Outlooks(input.History, input.Opens, input.Days);
        var outlook = outlooks.Of(pattern);
        var before = ledger?.Read().Select(f => f.Forecast).LastOrDefault(f => f.IsSameQuestion(outlook.Forecast));
        Console.Out.Write(OutlookText.Write(outlook, before, outlooks.IsLearned));
        ledger?.Add([outlook.Forecast]);
        return input.Code;
    }

    int Next(int actor, int relation)
    {
        var day = input.History.DayNumber(input.Opens);
        var forecaster = Forecaster.Learn(input.History.History, day, Settings.Quick);
        var query = new Query(actor, relation, day, []);
        var ranking = forecaster.Rank([query])[0];
        Console.Out.Write(RankingText.Write(input.History, ranking, forecaster.Explain(query, Candidates)));
        return input.Code;
    }

    int Unknown(string name)
    {
        var alike = input.History.Suggest(name);
        return Trouble($"No event names '{name}'.{(alike.Count > 0 ? $" There are: {string.Join(", ", alike)}." : "")}");
    }

    static int Trouble(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.Trouble;
    }
}
