using Platform.Hosting.Products;
using Platform.Learning;

namespace Platform.Recommender;

/// <summary>The items of a model that an answer may have.</summary>
/// <param name="query">What is asked.</param>
/// <param name="products">Between the model's items and the directory's products.</param>
public readonly struct EligibleItems(RecommendationQuery query, ProductMap products) : IItemFilter
{
    public bool Allows(int item) => query.Allows(products.ProductOf(item));
}
