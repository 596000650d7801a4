using System.Net;
using System.Text.Json;

namespace Platform.EndToEnd.Tests.CommandLine;

/// <summary>Shops that hold what was imported, and nothing else.</summary>
public sealed class ImportedShopTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Data => Path.Combine(_folder.Path, "data");

    [Fact]
    public async Task Baskets_alone_make_a_shop_whose_products_are_their_names()
    {
        await ImportAsync("baskets", "whole milk,rolls/buns\nwhole milk,<b>soda</b>\nwhole milk,rolls/buns\n");
        await using var local = await LocalProcess.ServeAsync("--data", Data);
        var home = await local.Http.GetStringAsync("/");
        Assert.Contains("/product/rolls/buns", home, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>soda", home, StringComparison.Ordinal);
        Assert.DoesNotContain("Demo shop", home, StringComparison.Ordinal);
        var page = await local.Http.GetStringAsync("/product/rolls/buns");
        Assert.Contains("<h1>rolls/buns</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Add to basket", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await local.Http.GetAsync("/category/Women")).StatusCode);
        Assert.Equal(["<b>soda</b>", "rolls/buns", "whole milk"], await RecommendedAsync(local, "you-might-also-like"));
    }

    [Fact]
    public async Task A_product_that_the_catalogue_does_not_know_is_not_shown()
    {
        await ImportAsync("baskets", "a,b\na,b\na,c\n");
        await ImportAsync("catalogue", "id,title,category\nb,<script>alert(1)</script>,Things > <i>Odd</i>\nc,Sea,\n");
        await using var local = await LocalProcess.ServeAsync("--data", Data);
        Assert.Equal(["b", "c"], await RecommendedAsync(local, "you-might-also-like"));
        foreach (var address in new[] { "/", "/category", "/category/Things%20%3E%20%3Ci%3EOdd%3C/i%3E", "/category/Things%20%3E%20%3Ci%3EOdd%3C%2Fi%3E", "/product/b", "/category/Things" })
        {
            var page = await local.Http.GetStringAsync(address);
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<i>Odd", page, StringComparison.Ordinal);
        }

        var unknown = await local.Http.GetStringAsync("/product/a");
        Assert.Contains("The catalogue does not know this product.", unknown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_catalogue_alone_makes_a_shop_of_its_newest_products()
    {
        await ImportAsync("catalogue", "id,title\n1,One\n2,Two\n");
        await using var local = await LocalProcess.ServeAsync("--data", Data);
        Assert.Equal(["1", "2"], await RecommendedAsync(local, "similar-items"));
        Assert.Contains("One", await local.Http.GetStringAsync("/category"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Training_skips_what_there_is_nothing_to_learn_from_and_says_so()
    {
        await ImportAsync("catalogue", "id,title\n1,One\n2,Two\n");
        var (exitCode, output) = await LocalProcess.RunAsync("train", "most-sold", "--data", Data);
        Assert.Equal(0, exitCode);
        Assert.Contains("most-sold: skipped: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_that_was_killed_changes_nothing_and_the_next_one_is_whole()
    {
        var rows = string.Concat(Enumerable.Range(0, 200_000).Select(row => $"{row / 4} {row % 97} {1462752000 + (60 * row)}\n"));
        var clicks = Write("clicks.txt", rows);
        var seen = false;
        await LocalProcess.RunUntilAsync(
            () => seen = Directory.Exists(Path.Combine(Data, "events")) && Directory.EnumerateDirectories(Path.Combine(Data, "events"), ".import-*").Any(),
            "import", "sessions", clicks, "--data", Data);
        Assert.True(seen, "The import was over before it could be killed.");
        var (exitCode, output) = await LocalProcess.RunAsync("import", "sessions", clicks, "--data", Data);
        Assert.True(exitCode == 0, output);
        (exitCode, output) = await LocalProcess.RunAsync("train", "most-sold", "--data", Data);
        Assert.True(exitCode == 0, output);
        Assert.Contains("200000 events of 97 products", output, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    private async Task ImportAsync(string kind, string text)
    {
        var (exitCode, output) = await LocalProcess.RunAsync("import", kind, Write(kind, text), "--data", Data);
        Assert.True(exitCode == 0, output);
    }

    private static async Task<string[]> RecommendedAsync(LocalProcess local, string placement)
    {
        using var answer = JsonDocument.Parse(await local.Http.GetStringAsync($"/v1/recommendations/{placement}"));
        return [.. answer.RootElement.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("id").GetString()!).Order(StringComparer.Ordinal)];
    }
}
