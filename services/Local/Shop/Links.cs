namespace Platform.Local.Shop;

/// <summary>The addresses of pages.</summary>
internal static class Links
{
    public static string Product(string id) => $"/product/{Uri.EscapeDataString(id)}";

    public static string Category(string path, int page = 1) =>
        $"/category/{Uri.EscapeDataString(path)}{(page > 1 ? $"?page={page}" : "")}";
}
