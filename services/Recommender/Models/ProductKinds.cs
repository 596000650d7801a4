using Platform.Hosting.Products;
using Platform.Hosting.Training;
using Platform.Learning.Baskets;
using Platform.Store;

namespace Platform.Recommender.Models;

/// <summary>The catalogue's categories and variant groups as numbers.</summary>
internal static class ProductKinds
{
    /// <summary>The kind of each product is the leaf of its main category path.</summary>
    public static Kinds Of(TrainingData data)
    {
        var (leaves, groups) = (new int[data.Products.Count], new int[data.Products.Count]);
        var (categories, groupNames, parents) = (new StringTable(), new StringTable(), new List<int>());
        for (var item = 0; item < leaves.Length; item++)
        {
            var product = data.ProductOf(item);
            leaves[item] = product is { Categories: [var path, ..] } ? Add(path, categories, parents) : -1;
            groups[item] = groupNames.Add(product?.VariantGroup ?? "");
        }

        return new Kinds(leaves, [.. parents], groups);
    }

    /// <summary>Numbers a path, and those above it before it.</summary>
    private static int Add(string path, StringTable categories, List<int> parents)
    {
        if (categories.Find(path) is >= 0 and var known)
            return known;
        var above = -1;
        foreach (var part in CategoryPath.WithParents(path).Reverse())
        {
            var number = categories.Add(part);
            if (number == parents.Count)
                parents.Add(above);
            above = number;
        }

        return above;
    }
}
