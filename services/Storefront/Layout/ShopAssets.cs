using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Storefront.Layout;

/// <summary>
/// The shop's style sheet and script: all style sheets of the room as one, those of the layout first, then by name. The
/// sheet comes with each page, as its few kilobytes take less time than another round trip; the script's address holds a
/// hash of what it says, so that a browser keeps it for ever and never has an old one.
/// </summary>
public sealed class ShopAssets
{
    private const string Styles = "styles/";
    private const string Scripts = "scripts/";

    public ShopAssets()
    {
        Style = new ShopStyle(Joined(Styles));
        Script = Asset(Joined(Scripts), "shop", "js", "text/javascript; charset=utf-8");
    }

    internal ShopStyle Style { get; }

    internal ShopAsset Script { get; }

    private static string Joined(string folder)
    {
        var assembly = typeof(ShopAssets).Assembly;
        var text = new StringBuilder();
        foreach (var resource in assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(folder, StringComparison.Ordinal))
            .OrderByDescending(resource => resource.Contains("Layout", StringComparison.Ordinal)).ThenBy(resource => resource, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            text.Append(reader.ReadToEnd()).Append('\n');
        }

        return text.ToString();
    }

    private static ShopAsset Asset(string text, string name, string kind, string type)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
        return new ShopAsset($"/{name}.{hash}.{kind}", type, hash, bytes, Compressed(bytes, stream => new BrotliStream(stream, CompressionLevel.SmallestSize)),
            Compressed(bytes, stream => new GZipStream(stream, CompressionLevel.SmallestSize)));
    }

    private static byte[] Compressed(byte[] bytes, Func<Stream, Stream> compress)
    {
        using var result = new MemoryStream();
        using (var stream = compress(result))
            stream.Write(bytes);
        return result.ToArray();
    }
}
