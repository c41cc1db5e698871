using System.Text.Json;

namespace Casus.App.Api;

/// <summary>The hashed passwords beside a situation file (<c>FILE.access</c>), which only its owner may read.</summary>
static class AccessFile
{
    sealed record Kept(string? Analyst, string? Reader);

    public static string Beside(string situation) => situation + ".access";

    /// <exception cref="IOException">The file is there and cannot be read as one.</exception>
    public static (PasswordHash? Analyst, PasswordHash? Reader) Read(string situation)
    {
        var path = Beside(situation);
        if (!File.Exists(path))
            return (null, null);
        try
        {
            var kept = JsonSerializer.Deserialize<Kept>(File.ReadAllText(path));
            if (PasswordHash.Parse(kept?.Analyst) is { } analyst)
                return (analyst, PasswordHash.Parse(kept?.Reader));
        }
        catch (JsonException)
        {
            // Told below.
        }
        throw new IOException($"'{path}' holds no passwords of a desk. Take it away to set new ones.");
    }

    public static void Write(string situation, PasswordHash analyst, PasswordHash? reader)
    {
        var path = Beside(situation);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(path, options);
        JsonSerializer.Serialize(stream, new Kept(analyst.ToString(), reader?.ToString()));
    }
}
