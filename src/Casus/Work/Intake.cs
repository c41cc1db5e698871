using Casus.Acquire;
using Casus.Clean;
using Casus.Read;
using Casus.Situate;
using Casus.Store;

namespace Casus.Work;

/// <summary>
/// Takes the press into a store: Acquire → Clean → Read, batch by batch, on all cores. Each batch is stored whole or not
/// at all, so an intake that is broken off loses only the batch it was at. What is refused is part of the run's report.
/// </summary>
public sealed class Intake(Reader reader, TimeProvider clock)
{
    readonly Identifiers _identifiers = new();

    /// <summary>Takes in everything there is. <paramref name="progress"/> hears how many pages are done.</summary>
    /// <exception cref="OperationCanceledException">Broken off; what was stored before stays.</exception>
    public Run Take(IEnumerable<Acquired> press, ISituationStore store, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        var started = clock.GetUtcNow();
        var refusals = new List<Refusal>();
        var (taken, added, met) = (0, 0, 0);
        foreach (var record in store.Records())
            _identifiers.Know(record.Article);
        foreach (var batch in Batches.Of(press))
        {
            var outcomes = Read(batch, started, cancel);
            var records = outcomes.OfType<Outcome.Taken>().Select(o => o.Record).ToList();
            refusals.AddRange(outcomes.OfType<Outcome.Refused>().Select(o => o.Refusal));
            added += store.Add(records);
            taken += records.Count;
            progress?.Report(met += batch.Length);
        }
        var run = new Run(started, added, taken - added, refusals);
        store.Add(run);
        return run;
    }

    /// <summary>Cleans and reads pages without storing anything, in their order.</summary>
    public IEnumerable<Outcome> Read(IEnumerable<Acquired> press, CancellationToken cancel = default) =>
        Batches.Of(press).SelectMany(batch => Read(batch, clock.GetUtcNow(), cancel));

    /// <summary>Cleans pages and does no more, in their order.</summary>
    public static IEnumerable<Cleaned> Clean(IEnumerable<Acquired> press, CancellationToken cancel = default) =>
        Batches.Of(press).SelectMany(batch => OnAllCores(batch, Clean, cancel));

    List<Outcome> Read(Acquired[] batch, DateTimeOffset now, CancellationToken cancel)
    {
        var cleaned = OnAllCores(batch, Clean, cancel);
        // Names are given one after the other, so that they do not depend on which core was faster.
        var named = cleaned.ConvertAll(c => c is Cleaned.Kept kept ? kept with { Article = _identifiers.Name(kept.Article) } : c);
        return OnAllCores(named, c => Read(c, now, cancel), cancel);
    }

    static List<TResult> OnAllCores<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, CancellationToken cancel) =>
        [.. items.AsParallel().AsOrdered().WithCancellation(cancel).Select(work)];

    static Cleaned Clean(Acquired acquired) => acquired switch
    {
        Acquired.Taken taken => Guarded(() => Cleaner.Clean(taken.Page), taken.Page.Source, "clean", r => new Cleaned.Rejected(r)),
        Acquired.Refused refused => new Cleaned.Rejected(refused.Refusal),
        _ => throw new NotSupportedException(acquired.GetType().Name),
    };

    Outcome Read(Cleaned cleaned, DateTimeOffset now, CancellationToken cancel) => cleaned switch
    {
        Cleaned.Kept kept => Guarded<Outcome>(() => Read(kept, now, cancel), kept.Article.Source, "read", r => new Outcome.Refused(r)),
        Cleaned.Rejected rejected => new Outcome.Refused(rejected.Refusal),
        _ => throw new NotSupportedException(cleaned.GetType().Name),
    };

    Outcome.Taken Read(Cleaned.Kept kept, DateTimeOffset now, CancellationToken cancel) =>
        new(new Record(reader.Read(kept.Article, cancel), kept.Removed, Learned(kept.Article, kept.Article.Fetched ?? now)) { Seen = kept.Article.Fetched ?? now });

    /// <summary>An article could be known from its publication on; one without a date, or dated ahead, from when it was seen.</summary>
    static DateTimeOffset Learned(Article article, DateTimeOffset seen) =>
        article.Published is { } published && published.Start < seen ? published.Start : seen;

    // A stage never throws for a page (law 7). Should one do so all the same, the other pages go on and the run says which it was.
    static T Guarded<T>(Func<T> stage, string source, string name, Func<Refusal, T> refused)
    {
        try
        {
            return stage();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return refused(new Refusal(source, name, $"a fault of Casus, please report it: {exception.GetType().Name}: {exception.Message}"));
        }
    }
}
