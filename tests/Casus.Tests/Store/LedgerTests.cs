using Casus.Acquire.Events;
using Casus.Store;

namespace Casus.Tests.Store;

public sealed class LedgerTests : IDisposable
{
    readonly string _path = Path.GetTempFileName();

    static readonly LedgerEntry Forecast = new("A", "consult", "B")
    {
        Opens = new(2031, 5, 1),
        Days = 7,
        Probability = 0.25,
        BaseRate = 0.1,
        Persisted = true,
    };

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_forecast_is_kept_as_it_was_made_and_meets_its_end()
    {
        var ledger = new Ledger(_path);
        ledger.Add([Forecast]);
        ledger.Add([new Resolution(Forecast.Id, true, "events.tsv:12")]);
        Assert.Equal([(Forecast, new Resolution(Forecast.Id, true, "events.tsv:12"))], new Ledger(_path).Read());
    }

    [Fact]
    public void A_second_forecast_of_the_same_window_counts_and_the_first_stays_in_the_file()
    {
        var ledger = new Ledger(_path);
        ledger.Add([Forecast]);
        ledger.Add([Forecast with { Probability = 0.4 }]);
        Assert.Equal(0.4, Assert.Single(ledger.Read()).Forecast.Probability);
        Assert.Equal(2, File.ReadAllLines(_path).Length);
    }

    [Fact]
    public void The_first_end_of_a_question_stays()
    {
        var ledger = new Ledger(_path);
        ledger.Add([Forecast]);
        ledger.Add([new Resolution(Forecast.Id, true, "x")]);
        ledger.Add([new Resolution(Forecast.Id, false, "")]);
        Assert.True(ledger.Read()[0].Resolution!.Happened);
    }

    [Fact]
    public void A_damaged_line_is_named()
    {
        File.WriteAllText(_path, "{}\n");
        Assert.Contains(":1:", Assert.Throws<EventFileException>(() => new Ledger(_path).Read()).Message, StringComparison.Ordinal);
    }
}
