using System.Text.Json;
using System.Text.Json.Serialization;

namespace Platform.Manifest;

/// <summary>
/// When which service wants how many pods because of a campaign: written by the infrastructure from the stack's settings,
/// read by what publishes it to the autoscaler. It says nothing of the present, so it is the same whenever it is written.
/// </summary>
public sealed record CampaignCalendar
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        WriteIndented = true,
    };

    /// <summary>The services that are asked for, in order; one without a campaign wants none, which is an answer too.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    public required IReadOnlyList<PlannedCampaign> Campaigns { get; init; }

    /// <summary>How many pods a service wants at a time: of campaigns that overlap the most, as their visitors are the same; else none.</summary>
    public int WantedAt(string service, DateTimeOffset time) => Campaigns
        .Where(campaign => campaign.From <= time && time < campaign.To)
        .Select(campaign => campaign.Wanted.GetValueOrDefault(service))
        .DefaultIfEmpty(0)
        .Max();

    /// <summary>Reads a calendar.</summary>
    /// <param name="json">What <see cref="ToJson"/> wrote.</param>
    /// <exception cref="InvalidDataException">It is no calendar; the message says where.</exception>
    public static CampaignCalendar Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<CampaignCalendar>(json, Strict)
                ?? throw new InvalidDataException("expected a calendar of campaigns, found null");
        }
        catch (JsonException mistake)
        {
            throw new InvalidDataException($"expected a calendar of campaigns: {mistake.Message}", mistake);
        }
    }

    /// <summary>The calendar as text; the same calendar gives the same text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Strict);
}
