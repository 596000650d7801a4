namespace Platform.Storefront.Tests.Languages;

public sealed class LanguagePagesTests : IAsyncLifetime
{
    private RunningShop _shop = null!;

    public async Task InitializeAsync() => _shop = await RunningShop.StartAsync();

    public async Task DisposeAsync() => await _shop.DisposeAsync();

    [Theory]
    [InlineData("en", "Basket", "€14.00 each", "Red dress 4")]
    [InlineData("sv", "Varukorg", "14,00\u00a0€ styck", "Röd klänning 4")]
    [InlineData("de", "Warenkorb", "je 14,00\u00a0€", "Red dress 4")]
    public async Task A_page_speaks_the_language_of_the_browser(string language, string heading, string price, string title)
    {
        using var shopper = _shop.NewShopper(language);
        var page = await shopper.PostAsync("/basket/add", ("productId", "p4"));
        Assert.Contains($"<html lang=\"{language}\"", page, StringComparison.Ordinal);
        Assert.Contains($"<h1>{heading}</h1>", page, StringComparison.Ordinal);
        Assert.Contains(price, page, StringComparison.Ordinal);
        Assert.Contains(title, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_that_is_chosen_stays_for_the_visit()
    {
        using var shopper = _shop.NewShopper("de");
        Assert.Contains("<html lang=\"sv\"", await shopper.GetAsync("/basket?lang=sv"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"sv\"", await shopper.GetAsync("/account"), StringComparison.Ordinal);
        Assert.False(shopper.Cookies["language"]);
    }

    [Fact]
    public async Task The_switch_leads_to_the_same_page()
    {
        using var shopper = _shop.NewShopper();
        var page = await shopper.GetAsync("/category/Women%20%3E%20Dresses?page=1&at=abc");
        Assert.Contains("href=\"/category/Women%20%3E%20Dresses?page=1&lang=de\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv", "Det finns ingen sådan sida.")]
    [InlineData("de", "Diese Seite gibt es nicht.")]
    public async Task A_page_that_is_not_there_says_so_in_that_language(string language, string text)
    {
        using var shopper = _shop.NewShopper(language);
        Assert.Contains(text, await shopper.GetAsync("/nowhere"), StringComparison.Ordinal);
    }
}
