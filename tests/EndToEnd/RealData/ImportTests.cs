using System.Text.Json;

namespace Platform.EndToEnd.Tests.RealData;

/// <summary>Every public data set that can be imported is, as it is; the counts are those its source publishes.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [RealDataFact]
    public async Task Clicks_of_two_shops()
    {
        Assert.Contains("113601 clicks of 23753 sessions imported.", await ImportAsync("a", "sessions", "serenade_clicks/train.txt.gz"), StringComparison.Ordinal);
        Assert.Contains("1451 clicks of 330 sessions imported.", await ImportAsync("b", "sessions", "serenade_clicks/valid.txt"), StringComparison.Ordinal);
        Assert.Contains("70278 clicks of 17794 sessions imported.", await ImportAsync("c", "sessions", "yoochoose_100k/yoochoose-clicks-100k_train_full.txt.gz"), StringComparison.Ordinal);
    }

    [RealDataFact]
    public async Task Histories_with_what_the_items_are()
    {
        Assert.Contains(
            "198502 purchases of 22363 customers imported.",
            await ImportAsync("a", "sequences", "amazon_sequences/Beauty.txt.gz", "--attributes", Shared("amazon_sequences/Beauty_item2attributes.json")), StringComparison.Ordinal);
        Assert.Contains(
            "167597 purchases of 19412 customers imported.",
            await ImportAsync("b", "sequences", "amazon_sequences/Toys_and_Games.txt.gz", "--attributes", Shared("amazon_sequences/Toys_and_Games_item2attributes.json.gz")), StringComparison.Ordinal);
    }

    [RealDataFact]
    public async Task Baskets_of_a_grocer() =>
        Assert.Contains("9835 baskets imported.", await ImportAsync("a", "baskets", "groceries/groceries.csv.gz"), StringComparison.Ordinal);

    [RealDataFact]
    public async Task Catalogues_of_clothes_of_electronics_and_of_groceries()
    {
        Assert.Contains(
            "12491 products imported.",
            await ImportAsync(
                "a", "catalogue", "fashion_catalogue/myntra_products_catalog.csv.gz", "--currency", "INR", "--map",
                "id=Product_ID,title=Product_Name,brand=Product_Brand,category=Gender,price=Price,description=Description,color=Primary_Color"), StringComparison.Ordinal);
        var bag = Products("a").First(product => product.GetProperty("id").GetString() == "10017413");
        Assert.Equal("DKNY", bag.GetProperty("brand").GetString());
        Assert.Equal("Black", bag.GetProperty("colors")[0].GetString());
        Assert.Equal(11745, bag.GetProperty("price").GetProperty("amount").GetDecimal());
        Assert.Equal("7", bag.GetProperty("attributes").GetProperty("Num_Images")[0].GetString());
        Assert.Equal(12_491 - 894, Products("a").Count(product => product.GetProperty("colors").GetArrayLength() > 0));

        Assert.Contains(
            "19406 products imported.",
            await ImportAsync(
                "b", "catalogue", "search_icecat/products.jsonl.gz", "--map",
                "brand=supplier,description=short_description,publishTime=date_released,category=attr_t_product_type"), StringComparison.Ordinal);
        Assert.Contains(
            "92331 products imported.",
            await ImportAsync(
                "c", "catalogue", "complete_journey/products.csv.gz", "--map", "id=product_id,title=product_type,category=department"), StringComparison.Ordinal);
    }

    private IEnumerable<JsonElement> Products(string data) =>
        File.ReadLines(Directory.GetFiles(Path.Combine(_folder.Path, data, "catalogue"), "*.ndjson").Single())
            .Select(line => JsonDocument.Parse(line).RootElement);

    private async Task<string> ImportAsync(string data, string kind, string file, params string[] options)
    {
        var (exitCode, output) = await LocalProcess.RunAsync(
            ["import", kind, Shared(file), "--data", Path.Combine(_folder.Path, data), .. options]);
        Assert.True(exitCode == 0, output);
        return output;
    }

    private static string Shared(string file) => Path.Combine(Repository.SharedData!, file);
}
