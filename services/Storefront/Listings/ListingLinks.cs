using System.Globalization;
using Platform.Hosting.Lists;
using Platform.Storefront.Layout;

namespace Platform.Storefront.Listings;

/// <summary>The addresses of a list: what it is asked for, written the way <see cref="ListingRequest"/> reads it.</summary>
internal static class ListingLinks
{
    /// <summary>The address of a question.</summary>
    public static string Of(ListingQuestion question) => question.Query is { } query
        ? Links.Found(Parameters(question).Prepend(("query", query)))
        : Links.Category(question.Category, Parameters(question));

    /// <summary>Where a form goes whose fields narrow a list: its address without what the fields say.</summary>
    public static string FormOf(ListingQuestion question) => question.Query is not null ? Links.Search
        : Links.FitsPath(question.Category) ? Links.Category(question.Category) : Links.Everything;

    /// <summary>What a form has to say besides its visible fields.</summary>
    public static IEnumerable<(string Name, string Value)> HiddenOf(ListingQuestion question)
    {
        if (question.Query is { } query)
            yield return ("query", query);
        else if (question.Category.Length > 0 && !Links.FitsPath(question.Category))
            yield return ("path", question.Category);
        if (question.Sort != ListSort.Relevance)
            yield return ("sort", ListingSorts.NameOf(question.Sort));
    }

    private static IEnumerable<(string Name, string Value)> Parameters(ListingQuestion question)
    {
        if (question.Page > 1)
            yield return ("page", question.Page.ToString(CultureInfo.InvariantCulture));
        if (question.Sort != ListSort.Relevance)
            yield return ("sort", ListingSorts.NameOf(question.Sort));
        foreach (var filter in question.Filters)
            yield return ("filter", filter.ToString());
    }
}
