using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;

namespace Casus.App.Api;

/// <summary>
/// Knows who may do what: everybody on this machine alone may do everything; as soon as the desk can be reached from
/// elsewhere, or a password is set, who comes must show one.
/// </summary>
sealed class Doorkeeper
{
    public const int ShortestPassword = 10;
    const string AnalystVariable = "CASUS_PASSWORD";
    const string ReaderVariable = "CASUS_READER_PASSWORD";

    readonly DeskSettings _settings;
    readonly byte[] _pepper = RandomNumberGenerator.GetBytes(32);

    // Deriving a key takes a tenth of a second on purpose; a program that shows its key with every request pays it once.
    readonly ConcurrentDictionary<string, Access> _known = new(StringComparer.Ordinal);
    PasswordHash? _analyst;
    PasswordHash? _reader;

    /// <exception cref="IOException">The passwords beside the file cannot be read.</exception>
    public Doorkeeper(DeskSettings settings)
    {
        _settings = settings;
        (_analyst, _reader) = AccessFile.Read(settings.File);
        _analyst = Given(AnalystVariable) ?? _analyst;
        _reader = Given(ReaderVariable) ?? _reader;
        if (MustShow && _analyst is null && _reader is null)
            FirstRunKey = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
    }

    /// <summary>Whether who comes must show a password.</summary>
    public bool MustShow => !_settings.IsLocal || _analyst is not null || _reader is not null;

    /// <summary>With this key the first visitor sets the passwords; null where they are set.</summary>
    public string? FirstRunKey { get; private set; }

    /// <summary>The access that a password or key opens.</summary>
    public Access AccessFor(string secret)
    {
        var mark = Convert.ToHexString(HMACSHA256.HashData(_pepper, Encoding.UTF8.GetBytes(secret)));
        if (_known.TryGetValue(mark, out var known))
            return known;
        var access = _analyst?.Fits(secret) == true ? Access.Analyst : _reader?.Fits(secret) == true ? Access.Reader : Access.None;
        if (access != Access.None)
            _known[mark] = access;
        return access;
    }

    /// <summary>Sets the passwords, once.</summary>
    /// <returns>Whether the key was the right one.</returns>
    public bool SetUp(string key, string analyst, string? reader)
    {
        if (!IsFirstRunKey(key))
            return false;
        var (analystHash, readerHash) = (PasswordHash.Of(analyst), string.IsNullOrEmpty(reader) ? null : PasswordHash.Of(reader));
        AccessFile.Write(_settings.File, analystHash, readerHash);
        (_analyst, _reader, FirstRunKey) = (analystHash, readerHash, null);
        return true;
    }

    public bool IsFirstRunKey(string key) =>
        FirstRunKey is { } right && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(right));

    /// <summary>The access of who sends a request, once the <see cref="Entrance"/> has seen it.</summary>
    public static Access AccessOf(HttpContext context) => context.Items[typeof(Access)] is Access access ? access : Access.None;

    public static ClaimsPrincipal Person(Access access) => new(new ClaimsIdentity([new Claim(ClaimTypes.Role, access.ToString())], Entrance.Scheme));

    static PasswordHash? Given(string variable)
    {
        var password = Environment.GetEnvironmentVariable(variable);
        return string.IsNullOrEmpty(password) ? null
            : password.Length >= ShortestPassword ? PasswordHash.Of(password)
            : throw new IOException($"{variable} is shorter than {ShortestPassword} characters.");
    }
}
