using System.Security.Cryptography;
using System.Text;

namespace Casus.Tell.Exports;

/// <summary>Names made into identifiers: UUIDs of version 5 (RFC 9562, section 5.5), the same for the same name everywhere.</summary>
static class Uuid
{
    // The namespace of URLs (RFC 9562, section 6.6): our names are URNs.
    static readonly byte[] Namespace = Guid.Parse("6ba7b811-9dad-11d1-80b4-00c04fd430c8").ToByteArray(bigEndian: true);

    public static Guid Of(string kind, string name)
    {
        // SHA-1 is what the standard names; nothing is kept secret by it.
#pragma warning disable CA5350
        var hash = SHA1.HashData([.. Namespace, .. Encoding.UTF8.GetBytes($"urn:casus:{kind}:{name}")]).AsSpan(0, 16).ToArray();
#pragma warning restore CA5350
        hash[6] = (byte)(hash[6] & 0x0F | 0x50);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return new Guid(hash, bigEndian: true);
    }

    public static string Urn(string kind, string name) => $"urn:uuid:{Of(kind, name)}";
}
