using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Platform.Hosting.Conventions;
using Platform.Hosting.Lists;
using Platform.Storefront.Listings;

namespace Platform.Storefront.Layout;

/// <summary>Looks at a page of each kind, as a browser does that fetches ahead: nobody sees them, so no event tells of them.</summary>
internal sealed class PageWarmUp(IServer server, IHttpClientFactory clients, ShopIndex index) : IWarmedUp
{
    public async Task TryOnceAsync(CancellationToken cancel)
    {
        using var client = clients.CreateClient(PlatformAddress.ClientName);
        client.BaseAddress = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First());
        client.DefaultRequestHeaders.Add("Sec-Purpose", "prefetch");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        foreach (var page in Pages())
        {
            using var answer = await client.GetAsync(page, cancel).ConfigureAwait(false);
            answer.EnsureSuccessStatusCode();
        }
    }

    private IEnumerable<string> Pages()
    {
        yield return "/";
        var view = index.Current;
        if (view.Count == 0)
            yield break;
        var (id, category) = (view.Directory.IdOf(view.ProductAt(0)), view.Shelves.Below(Shelves.Everything).FirstOrDefault(Shelves.Everything));
        yield return Links.Product(id);
        yield return Links.Category(category, ("filter", $"{FacetNames.Offer}:{FacetNames.Sale}"));
        yield return Links.Found(("query", view.Facts.Find(view.ProductAt(0))!.Title ?? id));
    }
}
