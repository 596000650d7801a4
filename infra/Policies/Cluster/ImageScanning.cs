using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.1.1: images are scanned for known vulnerabilities.</summary>
public sealed class ImageScanning() : Policy(
    "cis-gke-5.1.1",
    title: "Images are scanned for known vulnerabilities",
    why: "A hole that is known to everybody is the first that is tried.",
    mend: "Leave vulnerabilityScanningConfig.enablementConfig of the registry at INHERITED, and enable containerscanning.googleapis.com.",
    "gcp:artifactregistry/repository:Repository")
{
    private const string Interface = "containerscanning.googleapis.com";

    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var scanning = Place.In(resource).At("vulnerabilityScanningConfig.enablementConfig").Must("INHERITED", place => place.Text is null or "INHERITED");
        return stack.Of(Kinds.Project).Any(service => Place.In(service).At("service").Text == Interface)
            ? scanning
            : scanning.Append(Place.In(resource).Violates($"{Interface} enabled in the project"));
    }
}
