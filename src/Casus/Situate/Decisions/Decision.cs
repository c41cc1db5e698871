using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Casus.Situate.Decisions;

/// <summary>A ruling with who made it, when and why. It is kept for ever; undoing it is a further decision.</summary>
public sealed record Decision(DateTimeOffset At, string By, string Reason, Ruling Ruling)
{
    /// <summary>Follows from all that it says, so that the same decision in two files is one.</summary>
    public string Id => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', At.ToUniversalTime().ToString("o", CultureInfo.InvariantCulture), By, Reason, Ruling))))[..12];
}
