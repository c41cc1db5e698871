using System.Collections.Concurrent;
using Casus.Situate;
using Casus.Study;
using Casus.Study.Balances;
using Casus.Study.Causes;
using Casus.Study.Conflicts;
using Casus.Study.Forecasts;
using Casus.Tell;
using Casus.Tell.Writing;

namespace Casus.App.Api;

/// <summary>One state of a situation: the case as known at a time, computed from one version of the file, with the indexes that pages look things up in.</summary>
/// <param name="version">Names the state of the file: another version may hold other articles.</param>
sealed class Edition(string version, DateTimeOffset? asOf, Case told)
{
    readonly Lazy<IReadOnlyDictionary<string, ActorView>> _actors = new(() => told.Situation.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal));
    readonly Lazy<IReadOnlyDictionary<string, Source>> _sources = new(() => SourceList.Of(told.Situation).ToDictionary(s => s.Article.Id, StringComparer.Ordinal));
    readonly Lazy<IReadOnlyDictionary<string, Record>> _records = new(() => told.Situation.Records.ToDictionary(r => r.Article.Id, StringComparer.Ordinal));
    readonly Lazy<Brief> _brief = new(() => Briefing.WriteWhatHolds(told.Situation, told.Findings));

    readonly Lazy<CausalStudy> _causes = new(() => new(told.Situation));
    readonly Lazy<BalanceAnswer> _balance = new(() => BalanceStudy.Of(told.Situation));
    readonly Lazy<EventHistory> _history = new(() => new(SituationEvents.Of(told.Situation.Records)));

    readonly Lazy<IReadOnlyList<CausalChain>> _loops = new(() => new CausalStudy(told.Situation).Loops());
    readonly Lazy<IReadOnlyList<ConceptEffect>> _ambivalent = new(() => [.. new CausalStudy(told.Situation).Ambivalent(3)]);
    readonly ConcurrentDictionary<string, (ConflictModel, ConflictAnswer)?> _conflicts = new(StringComparer.Ordinal);

    public string Version => version;

    public DateTimeOffset? AsOf => asOf;

    public Case Case => told;

    public Situation Situation => told.Situation;

    public IReadOnlyList<Finding> Findings => told.Findings;

    public IReadOnlyDictionary<string, ActorView> Actors => _actors.Value;

    /// <summary>Every article with its number and the letters of its origins.</summary>
    public IReadOnlyDictionary<string, Source> Sources => _sources.Value;

    public IReadOnlyDictionary<string, Record> Records => _records.Value;

    public Brief Brief => _brief.Value;

    public CausalStudy Causes => _causes.Value;

    public IReadOnlyList<CausalChain> Loops => _loops.Value;

    /// <summary>The effects that are told both ways, along chains of up to three arrows.</summary>
    public IReadOnlyList<ConceptEffect> Ambivalent => _ambivalent.Value;

    public BalanceAnswer Balance => _balance.Value;

    /// <summary>The conflict model drafted for an actor, and what follows from it; null where none can be drafted.</summary>
    public (ConflictModel Model, ConflictAnswer Answer)? ConflictOf(string actor) => _conflicts.GetOrAdd(actor, Drafted);

    /// <summary>The dated events that the press tells as done.</summary>
    public EventHistory History => _history.Value;

    /// <summary>What an actor is called.</summary>
    public string NameOf(string? actor) => actor is null ? "the article" : Actors.TryGetValue(actor, out var view) ? view.Name : actor;

    (ConflictModel, ConflictAnswer)? Drafted(string actor) =>
        Draft.Of(Situation, actor) is { } sheet && ConflictFile.Read(ConflictFile.Write(sheet)) is ConflictRead.Good good
            ? (good.Model, ConflictStudy.Of(good.Model))
            : null;
}
