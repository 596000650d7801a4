using Platform.World.History;
using Platform.World.Shopping;

namespace Platform.World.Truth;

/// <summary>Yesterday's shop, with another order of its lists and hits. Orders that the shopper asks for stay.</summary>
internal sealed class OrderedShop(PastShop shop, IListOrder order) : IShop
{
    public PageSeen Show(ShopperStep step, ShopVisit visit)
    {
        if (step.Kind is not (StepKind.Category or StepKind.Search) || step.Sort != ListSort.Relevance)
            return shop.Show(step, visit);
        var products = order.Order(step, visit, shop.Candidates(step));
        var page = products.Skip((step.Page - 1) * PastShop.ListSize).Take(PastShop.ListSize).ToArray();
        return PastShop.PageOf(step, page, "policy", products.Count);
    }
}
