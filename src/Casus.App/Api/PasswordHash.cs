using System.Globalization;
using System.Security.Cryptography;

namespace Casus.App.Api;

/// <summary>A password as it is kept: PBKDF2 with SHA-256 and a salt of its own, never the words themselves.</summary>
sealed record PasswordHash(int Rounds, byte[] Salt, byte[] Hash)
{
    const int UsualRounds = 600_000;
    const int Length = 32;

    public static PasswordHash Of(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        return new(UsualRounds, salt, Derive(password, salt, UsualRounds));
    }

    public bool Fits(string password) => CryptographicOperations.FixedTimeEquals(Derive(password, Salt, Rounds), Hash);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"pbkdf2-sha256${Rounds}${Convert.ToBase64String(Salt)}${Convert.ToBase64String(Hash)}");

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static PasswordHash? Parse(string? text)
    {
        if (text?.Split('$') is not ["pbkdf2-sha256", var rounds, var salt, var hash] || !int.TryParse(rounds, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
            return null;
        var (saltBytes, hashBytes) = (new byte[64], new byte[64]);
        return Convert.TryFromBase64String(salt, saltBytes, out var saltLength) && Convert.TryFromBase64String(hash, hashBytes, out var hashLength) && hashLength == Length
            ? new(number, saltBytes[..saltLength], hashBytes[..hashLength])
            : null;
    }

    static byte[] Derive(string password, byte[] salt, int rounds) =>
        Rfc2898DeriveBytes.Pbkdf2(password, salt, rounds, HashAlgorithmName.SHA256, Length);
}
