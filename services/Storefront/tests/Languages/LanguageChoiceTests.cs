using Microsoft.AspNetCore.Http;
using Platform.Storefront.Languages;

namespace Platform.Storefront.Tests.Languages;

public sealed class LanguageChoiceTests
{
    [Theory]
    [InlineData("", "", "", "en")]
    [InlineData("?lang=sv", "language=de", "de", "sv")]
    [InlineData("?lang=SV-FI", "", "", "sv")]
    [InlineData("?lang=fr", "language=de", "sv", "de")]
    [InlineData("", "language=nonsense", "sv", "sv")]
    [InlineData("", "", "fr-FR, de-AT;q=0.8, sv;q=0.9", "sv")]
    [InlineData("", "", "fr, de;q=0, *;q=0.1", "en")]
    [InlineData("", "", "de, sv", "de")]
    [InlineData("", "", ";;;=,", "en")]
    public void The_address_goes_before_the_choice_and_the_choice_before_the_browser(string query, string cookie, string browser, string language)
    {
        var request = new DefaultHttpContext().Request;
        request.QueryString = new QueryString(query);
        request.Headers.Cookie = cookie;
        request.Headers.AcceptLanguage = browser;
        Assert.Equal(language, LanguageChoice.Of(request).Code);
    }
}
