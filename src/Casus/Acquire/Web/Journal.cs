using System.Text;
using System.Text.Json;

namespace Casus.Acquire.Web;

/// <summary>
/// What was visited, in a file beside the pages: a line for each visit while a run goes on, so that one that is broken off can be taken
/// up again; rewritten with one line an address at its end. Without a folder it is kept in memory.
/// </summary>
sealed class Journal
{
    const string Name = ".journal.jsonl";

    readonly string? _file;
    readonly Dictionary<string, Visited> _visited = new(StringComparer.Ordinal);
    readonly HashSet<string> _done = new(StringComparer.Ordinal);
    readonly Lock _lock = new();
    bool _isBroken;

    public Journal(string? folder)
    {
        _file = folder is null ? null : Path.Combine(folder, Name);
        if (File.Exists(_file))
            foreach (var line in File.ReadLines(_file))
                Take(line);
    }

    /// <summary>How many visits of a run that was broken off need not be made again.</summary>
    public int Done => _isBroken ? _done.Count : 0;

    public Visited? Of(string address)
    {
        lock (_lock)
            return _visited.GetValueOrDefault(address);
    }

    /// <summary>Whether the run that was broken off has been there.</summary>
    public bool IsDone(string address)
    {
        lock (_lock)
            return _isBroken && _done.Contains(address);
    }

    public void Begin()
    {
        // A line that was cut off must not swallow the next one.
        if (!_isBroken)
            Append("\n{\"began\":true}\n");
        else
            Append("\n");
    }

    public void Add(Visited visited)
    {
        lock (_lock)
            _visited[visited.Address] = visited;
        Append(JsonSerializer.Serialize(visited, JsonSerializerOptions.Web) + "\n");
    }

    /// <summary>The run has come to its end: the next one visits everything anew.</summary>
    public void End()
    {
        if (_file is null)
            return;
        File.WriteAllLines(_file + ".part", _visited.Values.Select(v => JsonSerializer.Serialize(v, JsonSerializerOptions.Web)));
        File.Move(_file + ".part", _file, overwrite: true);
    }

    void Append(string text)
    {
        lock (_lock)
            if (_file is not null)
                File.AppendAllText(_file, text, new UTF8Encoding(false));
    }

    void Take(string line)
    {
        if (line == "{\"began\":true}")
            _isBroken = true;
        else if (Parsed(line) is { } visited)
        {
            _visited[visited.Address] = visited;
            if (_isBroken)
                _done.Add(visited.Address);
        }
    }

    static Visited? Parsed(string line)
    {
        try
        {
            return line.Length == 0 ? null : JsonSerializer.Deserialize<Visited>(line, JsonSerializerOptions.Web) is { Address: not null, Final: not null } visited ? visited : null;
        }
        catch (JsonException)
        {
            // A line that was cut off: its visit is made again.
            return null;
        }
    }
}
