using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Platform.Contracts;
using Platform.Hosting.Products;
using Platform.Storefront.Home;

namespace Platform.Storefront.Tests.Home;

public sealed class PopularProductsTests
{
    [Fact]
    public async Task A_question_that_fails_at_once_is_asked_again_by_the_next_page()
    {
        using var service = new Service();
        var options = new StorefrontOptions { Platform = new Uri("http://platform") };
        var directory = new ProductDirectory();
        directory.Add("p1");
        var popular = new PopularProducts(
            new PlatformAddress(options, server: null!, service), options, directory, TimeProvider.System, NullLogger<PopularProducts>.Instance);

        Assert.Null(await popular.FindAsync(new HashSet<string>(), 5));
        service.Answers = true;

        Assert.Equal(["p1"], (await popular.FindAsync(new HashSet<string>(), 5))!.Products.Select(product => product.Id));
    }

    /// <summary>A service that fails or answers before whoever asks has to wait.</summary>
    private sealed class Service : HttpMessageHandler, IHttpClientFactory
    {
        public bool Answers { get; set; }

        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Answers
            ? Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = JsonContent.Create(
                    new RecommendationAnswer
                    {
                        Results = [new ProductResult("p1", 1)], AttributionToken = "t", Model = "a-model", Version = "1", Rung = Rungs.Popular,
                        Experiments = new Dictionary<string, string>(),
                    },
                    ContractsJson.Default.RecommendationAnswer),
            })
            : Task.FromException<HttpResponseMessage>(new HttpRequestException("refused"));
    }
}
