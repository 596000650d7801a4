using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Storefront.Layout;

/// <summary>
/// The shop's style sheet and script: all style sheets of the room as one, those of the layout first, then by name. Their
/// addresses hold a hash of what they say, so that a browser keeps them for ever and never has an old one.
/// </summary>
public sealed class ShopAssets
{
    private const string Styles = "styles/";
    private const string Scripts = "scripts/";

    public ShopAssets()
    {
        Style = Joined(Styles, "shop", "css", "text/css; charset=utf-8");
        Script = Joined(Scripts, "shop", "js", "text/javascript; charset=utf-8");
    }

    internal ShopAsset Style { get; }

    internal ShopAsset Script { get; }

    private static ShopAsset Joined(string folder, string name, string kind, string type)
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

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
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
