using Platform.Contracts;

namespace Platform.Local.Tests.Import;

public sealed class CatalogueImportTests : IDisposable
{
    private readonly ImportCommand _import = new();

    public void Dispose() => _import.Dispose();

    [Fact]
    public async Task Named_columns_become_fields_and_all_others_attributes()
    {
        var file = _import.File("products.csv", "Product_ID,Name,Price (INR),Gender,Primary_Color,\n17,\"Bag, \"\"large\"\"\",11745,Women, Black,\n18,Kurta,,Women,,\n");
        await _import.RunAsync("catalogue", file, "--map", "id=Product_ID,title=Name,price=Price (INR),color=Primary_Color", "--currency", "INR");
        var (bag, kurta) = (_import.Catalogue().Find("17")!, _import.Catalogue().Find("18")!);
        Assert.Equal("Bag, \"large\"", bag.Title);
        Assert.Equal(new Money(11745, "INR"), bag.Price);
        Assert.Equal(["Black"], bag.Colors);
        Assert.Equal(["Gender"], bag.Attributes.Keys);
        Assert.Null(kurta.Price);
        Assert.Empty(kurta.Colors);
    }

    [Fact]
    public async Task Ids_alone_make_a_catalogue()
    {
        await _import.RunAsync("catalogue", _import.File("products.csv", "sku\na\nb\n"), "--map", "id=sku");
        Assert.Equal(["a", "b"], _import.Catalogue().Products.Select(product => product.Id).Order());
        Assert.All(_import.Catalogue().Products, product => Assert.Equal(Availability.InStock, product.Availability));
    }

    [Fact]
    public async Task A_text_may_have_line_breaks_in_quotes_and_a_later_mistake_is_still_named_by_its_line()
    {
        var file = _import.File("products.csv", "id,description\na,\"one\ntwo\"\n,none\n");
        Assert.Equal($"{file}:4: id: expected an id, found nothing", await _import.RefusalAsync("catalogue", file));
    }

    [Fact]
    public async Task Lines_of_json_may_be_sparse_and_have_lists()
    {
        var file = _import.File("products.jsonl",
            "{\"id\":\"1\",\"name\":\"A\u2028B\",\"ean\":[\"7\",\"8\"],\"price\":4995}\n{\"id\":2,\"name\":null,\"attr_b_new\":true}\n");
        await _import.RunAsync("catalogue", file, "--map", "title=name");
        Assert.Equal("A\u2028B", _import.Catalogue().Find("1")!.Title);
        Assert.Equal(["7", "8"], _import.Catalogue().Find("1")!.Attributes["ean"]);
        Assert.Equal(4995, _import.Catalogue().Find("1")!.Price!.Amount);
        Assert.Equal(["attr_b_new"], _import.Catalogue().Find("2")!.Attributes.Keys);
    }

    [Fact]
    public async Task Our_own_catalogue_files_can_be_imported_again()
    {
        await _import.RunAsync("catalogue", _import.File("products.csv", "id,title,price,category\na,Shoe,9.95,Women > Shoes|New\n"));
        var before = _import.Catalogue().Find("a")!;
        await _import.RunAsync("catalogue", Directory.GetFiles(_import.Data.Catalogue).Single(), "--map", "category=categories");
        var after = _import.Catalogue().Find("a")!;
        Assert.Equal((before.Title, before.Price), (after.Title, after.Price));
        Assert.Equal(["Women > Shoes", "New"], after.Categories);
    }

    [Fact]
    public async Task A_column_named_after_a_text_and_a_language_is_that_text_in_it()
    {
        var file = _import.File("products.csv", "sku,name,name.sv,description.de,name.length\na,Dress,Klänning,Ein Kleid.,9\nb,Shoe,,,\n");
        await _import.RunAsync("catalogue", file, "--map", "id=sku,title=name");
        var (dress, shoe) = (_import.Catalogue().Find("a")!, _import.Catalogue().Find("b")!);
        Assert.Equal("Klänning", dress.Translations["sv"].Title);
        Assert.Equal(new ProductText { Description = "Ein Kleid." }, dress.Translations["de"]);
        Assert.Equal(["name.length"], dress.Attributes.Keys);
        Assert.Empty(shoe.Translations);
    }

    [Fact]
    public async Task Texts_of_our_own_files_keep_their_languages()
    {
        await _import.RunAsync("catalogue", _import.File("products.csv", "id,title,title.sv,description.sv\na,Dress,Klänning,\"En, röd.\"\n"));
        var again = _import.File("again.ndjson", File.ReadAllText(Directory.GetFiles(_import.Data.Catalogue).Single()));
        await _import.RunAsync("catalogue", again);
        Assert.Equal(new ProductText { Title = "Klänning", Description = "En, röd." }, _import.Catalogue().Find("a")!.Translations["sv"]);
    }

    [Fact]
    public async Task A_later_catalogue_replaces_what_it_speaks_of_and_keeps_the_rest()
    {
        await _import.RunAsync("catalogue", _import.File("1.csv", "id,title\na,Old\nb,Kept\n"));
        await _import.RunAsync("catalogue", _import.File("2.csv", "id,title\na,New\n"));
        Assert.Equal(("New", "Kept"), (_import.Catalogue().Find("a")!.Title, _import.Catalogue().Find("b")!.Title));
    }

    [Theory]
    [InlineData("id,price\na,cheap\n", ":2: expected prices as plain numbers, found \"cheap\" and \"\"")]
    [InlineData("id,price\na,-1\n", ":2: expected prices as plain numbers, found \"-1\" and \"\"")]
    [InlineData("id,publishTime\na,soon\n", ":2: publishTime: expected a time (RFC 3339), found \"soon\"")]
    [InlineData("id,availability\na,maybe\n", ":2: availability: expected IN_STOCK, OUT_OF_STOCK or DISCONTINUED, found \"maybe\"")]
    [InlineData("id,title\na,b,c\n", ":2: expected 2 columns, found 3")]
    [InlineData("{\"id\":\"a\"}\n{\"id\":\n", ":2: expected JSON; ")]
    [InlineData("{\"id\":\"a\"}\n[]\n", ":2: expected a JSON object")]
    public async Task A_bad_row_is_named_by_file_line_and_reason(string text, string reason)
    {
        var file = _import.File("products", text);
        Assert.StartsWith(file + reason, await _import.RefusalAsync("catalogue", file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id=sku,title", "--map: expected field=column, found \"title\".")]
    [InlineData("name=sku", "--map: expected one of id, title,")]
    [InlineData("id=sku,id=x", "--map: id is named twice.")]
    public async Task A_map_that_is_none_is_refused(string map, string reason) => Assert.StartsWith(
        reason, await _import.RefusalAsync("catalogue", _import.File("products.csv", "sku\na\n"), "--map", map), StringComparison.Ordinal);

    [Theory]
    [InlineData("sku,title\na,A\n", "there is no column \"name\"; there are sku, title.")]
    [InlineData("{\"sku\":\"a\"}\n", "--map: no product has a field \"name\".")]
    public async Task A_column_that_is_not_there_is_named(string text, string reason) => Assert.EndsWith(
        reason, await _import.RefusalAsync("catalogue", _import.File("products", text), "--map", "id=sku,title=name"), StringComparison.Ordinal);

    [Fact]
    public async Task An_empty_file_is_no_catalogue() => Assert.EndsWith(
        "expected a header, found nothing.", await _import.RefusalAsync("catalogue", _import.File("products.csv", "")), StringComparison.Ordinal);
}
