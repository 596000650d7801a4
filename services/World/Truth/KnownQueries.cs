using Platform.World.Goods;
using Platform.World.Queries;

namespace Platform.World.Truth;

/// <summary>Queries as shoppers of the world type them, and which products truly answer them.</summary>
public sealed class KnownQueries
{
    private readonly Assortment _assortment;
    private readonly QueryWriter _writer;
    private readonly int _seed;

    internal KnownQueries(Assortment assortment, int seed) =>
        (_assortment, _writer, _seed) = (assortment, new QueryWriter(assortment), seed);

    /// <summary>A query of the world; the same number is the same one, in whatever language the same need.</summary>
    /// <param name="number">From 0.</param>
    /// <param name="language">en, sv or de.</param>
    public KnownQuery Draw(int number, string language) => new(_writer.Draw(_seed, number, language));

    /// <summary>How well a product answers a query, by what the product is and not by what its text says.</summary>
    /// <param name="query">The query.</param>
    /// <param name="product">The product's number in the world.</param>
    /// <returns>0 for not at all to 3 for all that was asked for.</returns>
    public int Grade(KnownQuery query, int product)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Relevance.Grade(query.Need, _assortment.Garments[product]);
    }

    /// <summary>The grades of all products; shape [products].</summary>
    /// <param name="query">The query.</param>
    public byte[] Grades(KnownQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Array.ConvertAll(_assortment.Garments, garment => (byte)Relevance.Grade(query.Need, garment));
    }
}
