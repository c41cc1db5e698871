using System.Collections.Concurrent;
using System.Globalization;
using Casus.App.Commands;
using Casus.Store;

namespace Casus.App.Api;

/// <summary>Takes in what visitors bring, one after the other, while the desk stays open.</summary>
sealed class Additions(Shelf shelf) : IDisposable
{
    const int MostRemembered = 100;

    readonly ConcurrentDictionary<string, Addition> _all = new(StringComparer.Ordinal);
    readonly SemaphoreSlim _turn = new(1);
    readonly CancellationTokenSource _closing = new();
    int _number;

    public Addition? Find(string id) => _all.GetValueOrDefault(id);

    public IEnumerable<Addition> Newest => _all.Values.OrderByDescending(a => int.Parse(a.Id, CultureInfo.InvariantCulture));

    /// <summary>Puts articles in the line and returns at once; the upload's files are removed at the end.</summary>
    public Addition Start(Upload upload)
    {
        var addition = new Addition(Interlocked.Increment(ref _number).ToString(CultureInfo.InvariantCulture), upload.What);
        _all[addition.Id] = addition;
        if (_all.Count > MostRemembered)
            _all.TryRemove(_all.Values.Where(a => a.State.IsOver).MinBy(a => int.Parse(a.Id, CultureInfo.InvariantCulture))?.Id ?? "", out _);
        _ = Task.Run(() => Take(addition, upload));
        return addition;
    }

    public void Dispose()
    {
        _closing.Cancel();
        _closing.Dispose();
        _turn.Dispose();
    }

    async Task Take(Addition addition, Upload upload)
    {
        await _turn.WaitAsync();
        try
        {
            addition.Begin();
            addition.Relate(Store(upload, addition));
            await shelf.Open(null);
            addition.End();
        }
        catch (Exception exception) when (exception is SituationFileException or IOException or OperationCanceledException)
        {
            addition.Fail(exception.Message);
        }
        catch (Exception exception)
        {
            await Console.Error.WriteLineAsync($"A fault of Casus. Please report it with these lines:\n{exception}");
            addition.Fail("A fault of Casus. What happened stands on the error stream of the program.");
        }
        finally
        {
            upload.Dispose();
            _turn.Release();
        }
    }

    Run Store(Upload upload, Addition addition)
    {
        using var store = shelf.Store();
        return Engine.Intake().Take(upload.Open(_closing.Token), store, addition, _closing.Token);
    }
}
