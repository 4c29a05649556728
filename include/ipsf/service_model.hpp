// A service model: how one region carries out the phases of supported employment - who does what, with which tools and
// forms, and how the team is put together. Data only, read from TOML; docs/service-models.md describes the file. It may
// give deadlines of its own; nothing in it decides a score. Needs the library: reading one, and editions with one.
//
// A model is immutable once read and may be shared by any number of threads.
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/process_rules.hpp>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

/// Whether the service works as described, or is to.
enum class model_status : std::uint8_t { in_use, plan, proposal };
inline constexpr std::array<std::string_view, 3> model_status_names = {"in_use", "plan", "proposal"};

/// The phases of docs/process.md in their order, and what comes behind the last.
inline constexpr std::array<std::string_view, 6> model_phase_names = {
    "intake", "profiling", "job_search", "employer_agreement", "job_support", "end"};

/// Who takes part.
struct model_role {
    std::string key;
    text title;
};

/// What somebody does in a phase.
struct model_step {
    std::size_t role = 0;  ///< place in service_model::roles
    text does;
    std::vector<text> tools;
    std::vector<form_kind> forms;
    bool of_the_guide = false;  ///< the region's document leaves it to the national guide
};

struct model_phase {
    text title;
    std::vector<model_step> steps;  ///< at least one
};

/// What a fidelity review recommended, and which criteria it is about.
struct model_recommendation {
    std::vector<int> criteria;
    text says;
};

/// A fidelity review that the document tells of.
struct model_review {
    day on = no_day;
    day until = no_day;  ///< its last day
    int total = 0;
    int of = 0;  ///< the most that there could have been
    std::vector<model_recommendation> recommends;
};

struct service_model {
    std::string id;  ///< "kainuu"
    model_status status = model_status::in_use;
    text title;
    std::string document;  ///< the source
    std::string hash;      ///< "xxh128:<32 hex digits>" of the file's bytes
    text summary;
    int coaches = 0;         ///< 1-1000
    bool or_more = false;    ///< `coaches` is the least
    int care_teams = 0;      ///< that the coaches are attached to; 0: not said
    int clients_a_year = 0;  ///< 0: not said
    text led_by;
    text organised_by;
    std::optional<model_review> review;
    std::vector<model_role> roles;                             ///< in the order of a chart's lanes
    std::array<model_phase, model_phase_names.size()> phases;  ///< by place in model_phase_names
    std::vector<deadline> deadlines;  ///< own ones: each takes the place of the edition's of the same key
};

/// Reads a service model from TOML text. `name` is the file's name for messages and may be anything.
/// Throws `refused`; every problem names file:line:column.
[[nodiscard]] std::shared_ptr<const service_model> read_service_model(std::string_view toml, std::string_view name);
/// Reads a file. Throws `refused`, also when the file cannot be read.
[[nodiscard]] std::shared_ptr<const service_model> read_service_model_file(const std::string& path);

/// The models built into the library, by id.
[[nodiscard]] const std::vector<std::shared_ptr<const service_model>>& embedded_service_models();
/// The one of that id. Throws `refused` for an unknown id, naming those there are.
[[nodiscard]] std::shared_ptr<const service_model> embedded_service_model(std::string_view id);

/// The same edition with the model's own deadlines in place of the edition's; results made with it name the model, also
/// one without any. Throws `refused`: an edition without a process or with a model already, a deadline whose key and
/// subject the edition does not have.
[[nodiscard]] std::shared_ptr<const ipsf::edition> with_service_model(std::shared_ptr<const ipsf::edition> edition,
                                                                      const service_model& model);

}  // namespace ipsf
