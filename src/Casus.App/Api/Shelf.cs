using System.Globalization;
using Casus.Relate;
using Casus.Store;
using Casus.Work;

namespace Casus.App.Api;

/// <summary>
/// Keeps the computed editions of one situation file, one for each time as of which it is looked at. When the file has
/// changed a new edition is made; who asks meanwhile waits a moment for it and then gets the one before.
/// </summary>
sealed class Shelf(string file)
{
    const int MostEditions = 8;
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    readonly Lock _lock = new();
    readonly Dictionary<DateTimeOffset, Slot> _slots = [];

    // For the edition as of now, of which one at a time is made.
    readonly Recollection _recollection = new();

    public string File => file;

    /// <summary>The edition as of a time; of the newest version of the file, or of the one before while that is made.</summary>
    /// <exception cref="SituationFileException">The file cannot be used.</exception>
    public async Task<Edition> Open(DateTimeOffset? asOf)
    {
        var slot = Slotted(asOf);
        if (slot.Ready is not { } ready)
            return await slot.Making;
        await Task.WhenAny(slot.Making, Task.Delay(Patience));
        return slot.Making.IsCompletedSuccessfully ? await slot.Making : ready;
    }

    /// <summary>Opens the file to write to it or to read what no edition holds.</summary>
    public SqliteStore Store() => SqliteStore.Open(file);

    Slot Slotted(DateTimeOffset? asOf)
    {
        var stamp = Stamp();
        lock (_lock)
        {
            var slot = _slots.GetValueOrDefault(asOf ?? DateTimeOffset.MaxValue);
            if (slot is null || slot.IsStale(stamp))
                _slots[asOf ?? DateTimeOffset.MaxValue] = slot = new Slot(stamp, Task.Run(() => Make(stamp, asOf)), slot?.Newest);
            slot.Used = Environment.TickCount64;
            if (_slots.Count > MostEditions)
                _slots.Remove(_slots.Where(s => s.Key != DateTimeOffset.MaxValue).MinBy(s => s.Value.Used).Key);
            return slot;
        }
    }

    Edition Make(string stamp, DateTimeOffset? asOf)
    {
        using var store = Store();
        var edition = new Edition(stamp, asOf, Pipeline.Open(store, asOf, recollection: asOf is null ? _recollection : null).Case);
        // The first page wants the brief; it is begun before anybody asks.
        _ = Task.Run(() => edition.Brief);
        return edition;
    }

    /// <summary>Another one whenever something was written, by whatever program.</summary>
    string Stamp() => string.Join('-', new[] { file, file + "-wal" }
        .Select(f => new FileInfo(f))
        .Select(f => f.Exists ? string.Create(CultureInfo.InvariantCulture, $"{f.Length:x}.{f.LastWriteTimeUtc.Ticks:x}") : "0"));

    sealed class Slot(string stamp, Task<Edition> making, Edition? ready)
    {
        public Task<Edition> Making => making;

        public Edition? Ready => ready;

        public Edition? Newest => making.IsCompletedSuccessfully ? making.Result : ready;

        public long Used { get; set; }

        // While one is being made no second is begun, however often the file changes.
        public bool IsStale(string now) => making.IsFaulted || (making.IsCompleted && stamp != now);
    }
}
