using System.Text.Json;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>Simulated shoppers in the real shop, from a process of their own.</summary>
[Collection(ShopCollection.Name)]
public sealed class LiveShoppersTests(SmallShop shop)
{
    [Fact]
    public async Task They_shop_as_people_do_and_every_session_is_accounted_for()
    {
        var (exitCode, output) = await VisitAsync("--shoppers", "12", "--speed", "600", "--duration", "30", "--pictures", "--gzip");
        Assert.True(exitCode == 0, output);
        var lines = output.TrimEnd().Split('\n');
        Assert.Contains(lines, line => line.Contains("sessions ", StringComparison.Ordinal) && line.Contains("conversion ", StringComparison.Ordinal));
        using var summary = JsonDocument.Parse(lines[^1]);
        long Figure(string name) => summary.RootElement.GetProperty(name).GetInt64();
        Assert.True(Figure("sessionsBegun") > 200, lines[^1]);
        Assert.Equal(Figure("sessionsDue"), Figure("sessionsBegun") + Figure("sessionsDropped"));
        Assert.Equal(Figure("sessionsBegun"), Figure("sessionsEnded") + Figure("sessionsCutOff"));
        Assert.Equal((0, 0), (Figure("late"), Figure("broken")));
        var kinds = summary.RootElement.GetProperty("kinds");
        // People also ask for the few categories of which so small a shop has nothing: that page is missing, and no other.
        Assert.Equal(
            kinds.GetProperty("category").GetProperty("errors").GetInt64(),
            kinds.EnumerateObject().Sum(kind => kind.Value.GetProperty("errors").GetInt64()));
        Assert.True(Figure("refused") <= Figure("requests") / 200, lines[^1]);
        Assert.All(["home", "category", "search", "product", "consent", "sign-in", "add-to-cart", "basket", "asset"], kind => Assert.True(kinds.TryGetProperty(kind, out _), kind));
        Assert.True(Figure("carts") > 0 && Figure("orders") > 0, lines[^1]);
    }

    [Fact]
    public async Task A_shop_that_is_not_there_is_named()
    {
        var (exitCode, output) = await LocalProcess.RunAsync("visit", "--at", $"http://127.0.0.1:{LocalProcess.FreePort()}", "--data", shop.Data);
        Assert.Equal(1, exitCode);
        Assert.Contains("--at: nobody answers at http://127.0.0.1:", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Output)> VisitAsync(params string[] options) => LocalProcess.RunAsync(
        ["visit", "--at", shop.Http.BaseAddress!.ToString(), "--data", shop.Data, .. options]);
}
