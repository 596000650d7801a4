using Platform.Store.Files;

namespace Platform.Hosting.Models;

/// <summary>Sampled requests as they lie in a version: to try it with and to warm it up.</summary>
internal static class SampleRequests
{
    private const string FileName = "samples";

    /// <summary>Parts the requests: no product has an empty id.</summary>
    private const string End = "";

    public static void Write(VersionWriter files, IEnumerable<SampleRequest> samples) =>
        files.Write(FileName, samples.SelectMany(sample => sample.ProductIds.Append(End)));

    public static IReadOnlyList<SampleRequest> Read(VersionReader files)
    {
        var samples = new List<SampleRequest>();
        var products = new List<string>();
        foreach (var text in files.Has(FileName) ? files.ReadStrings(FileName) : [])
        {
            if (text != End)
            {
                products.Add(text);
                continue;
            }

            samples.Add(new SampleRequest([.. products]));
            products.Clear();
        }

        return samples;
    }
}
